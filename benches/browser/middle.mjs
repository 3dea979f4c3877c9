// The middle of what several rounds gave, which a busy moment of the machine does not move.

/** The median; of an even number of them the larger of the two. */
export const middle = (numbers) => {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
};
