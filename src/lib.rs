//! Two Ladders: six honest questions, a proven scoring and two ladders, for software engineers
//! who decide between the individual-contributor and the management track.
//!
//! `ARCHITECTURE.md` shows the layers: `domain` knows nothing but itself; `content`, `chart`,
//! `text`, `page` and `ports` know the domain; `proof` judges a pack; `ladders`, `result` and `ui` write pages; `ui` shows them with
//! Yew; `browser` is the edge. `fallback` is the quiz without any of it, as HTML.

pub mod builtin;
#[cfg(feature = "calendar")]
pub mod calendar;
pub mod chart;
#[cfg(any(not(target_arch = "wasm32"), feature = "check"))]
pub mod checker;
pub mod content;
pub mod domain;
pub mod fallback;
pub mod ladders;
pub mod page;
pub mod ports;
mod program;
pub mod proof;
pub mod reading;
pub mod result;
pub mod text;

#[cfg(feature = "web")]
pub mod ui;

#[cfg(all(feature = "web", target_arch = "wasm32"))]
mod browser;

/// The standard library's allocator for wasm is made for more than a small page asks for.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();
