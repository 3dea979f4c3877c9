//! The ladders and their picture, through the public API.

mod areas;
mod ceiling;
mod claims;
mod examples;
mod levels;
mod moves;
mod overlay;
mod paths;
mod properties;
mod texts;
mod timeline;
mod weights;
mod words;
