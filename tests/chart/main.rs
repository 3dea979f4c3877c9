//! The ladders and their picture, through the public API.

mod examples;
mod levels;
mod moves;
mod overlay;
mod properties;
mod texts;
mod weights;
mod words;
