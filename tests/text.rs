//! The words of the interface.
#![cfg(not(target_arch = "wasm32"))]

use two_ladders::builtin::CATALOG;
use two_ladders::ports::{MemoryStore, Saved, Store};
use two_ladders::text::{Message, fill};

#[test]
fn placeholders_are_filled_and_values_are_not_read_again() {
    assert_eq!(fill("{kept} of {changes}", &[("kept", "21"), ("changes", "27")]), "21 of 27");
    assert_eq!(fill("{a}{a}", &[("a", "x")]), "xx");
    assert_eq!(fill("{a} {b}", &[("a", "{b}"), ("b", "y")]), "{b} y");
}

#[test]
fn a_placeholder_without_a_value_can_be_seen() {
    assert_eq!(fill("{a} and {b}", &[("a", "x")]), "x and {b}");
    assert_eq!(fill("open { here", &[]), "open { here");
    assert_eq!(fill("{", &[]), "{");
}

#[test]
fn every_message_has_a_key_and_a_text_of_its_own() {
    let mut keys: Vec<&str> = Message::ALL.iter().map(|message| message.key()).collect();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), Message::ALL.len());
    for message in Message::ALL {
        assert!(!CATALOG.get(*message).trim().is_empty(), "{}", message.key());
    }
}

#[test]
fn a_store_in_memory_keeps_the_last_and_forgets() {
    let store = MemoryStore::default();
    assert_eq!(store.load(), None);
    let saved = Saved { session: "1;x".into(), reason: None };
    assert!(store.save(&saved));
    assert_eq!(store.load(), Some(saved));
    assert!(store.clear());
    assert_eq!(store.load(), None);
}
