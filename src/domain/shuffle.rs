//! The order in which a question's choices are shown.

/// An order for `count` choices: a permutation of `0..count`, the same for the same seed and
/// question. Choices are shuffled so that no place in the list favours a track; the seed is kept
/// for the visit so that they do not jump when one goes back.
#[must_use]
pub fn order(seed: u32, question: usize, count: usize) -> Vec<u8> {
    let mut places: Vec<u8> = (0..=u8::MAX).take(count).collect();
    // One xorshift32 stream for each question. Seeds that differ in a few bits would give streams that
    // go along with each other, so they are mixed first (the last steps of MurmurHash3); and a stream
    // must not start at zero, where it would stay.
    let mut state = seed ^ (question as u32 + 1).wrapping_mul(0x9E37_79B9);
    state = (state ^ (state >> 16)).wrapping_mul(0x85EB_CA6B);
    state = (state ^ (state >> 13)).wrapping_mul(0xC2B2_AE35);
    state = (state ^ (state >> 16)) | 1;
    for last in (1..places.len()).rev() {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        places.swap(last, (state >> 8) as usize % (last + 1));
    }
    places
}

/// Another seed, for the visit after this one.
#[must_use]
pub const fn next_seed(seed: u32) -> u32 {
    seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223)
}
