/**
 * Normalised discounted cumulative gain of the first `depth` of an order: gain 2^grade − 1, halved and so on by the
 * logarithm of the place, over what the best order would have. 1 where nothing could be gained.
 */
export function ndcg(grades: readonly number[], all: readonly number[], depth: number): number {
  const best = gain(
    all.toSorted((a, b) => b - a),
    depth,
  );
  return best === 0 ? 1 : gain(grades, depth) / best;
}

function gain(grades: readonly number[], depth: number): number {
  return grades
    .slice(0, depth)
    .reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}
