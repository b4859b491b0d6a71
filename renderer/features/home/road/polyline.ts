/** A point in CSS pixels; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A sampled centre line that can be asked for places by the distance along it (`s`, in pixels). */
export class Polyline {
  readonly length: number;
  readonly #points: readonly Point[];
  readonly #distances: readonly number[];

  /** Needs at least two points. */
  constructor(points: readonly Point[]) {
    const distances = [0];
    for (let i = 1; i < points.length; i++) {
      const [a, b] = [points[i - 1] as Point, points[i] as Point];
      distances.push((distances[i - 1] as number) + Math.hypot(b.x - a.x, b.y - a.y));
    }
    this.#points = points;
    this.#distances = distances;
    this.length = distances.at(-1) as number;
  }

  /** The point at distance `s`, and the direction of the line there in radians. */
  at(s: number): Point & { readonly angle: number } {
    let low = 1;
    let i = this.#distances.length - 1;
    while (low < i) {
      const middle = (low + i) >> 1;
      if ((this.#distances[middle] as number) < s) low = middle + 1;
      else i = middle;
    }
    const [from, to] = [this.#points[i - 1] as Point, this.#points[i] as Point];
    const [d0, d1] = [this.#distances[i - 1] as number, this.#distances[i] as number];
    const t = Math.min(1, Math.max(0, (s - d0) / (d1 - d0)));
    return {
      x: from.x + (to.x - from.x) * t,
      y: from.y + (to.y - from.y) * t,
      angle: Math.atan2(to.y - from.y, to.x - from.x),
    };
  }

  /** The SVG path of the piece between two distances. */
  path(from: number, to: number): string {
    const inner = this.#points.filter((_, i) => {
      const s = this.#distances[i] as number;
      return s > from + 0.5 && s < to - 0.5;
    });
    return `M${[this.at(from), ...inner, this.at(to)].map((p) => `${p.x.toFixed(1)} ${p.y.toFixed(1)}`).join('L')}`;
  }

  /** The distance along the line of its point closest to `target`. */
  nearest(target: Point): number {
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let i = 1; i < this.#points.length; i++) {
      const [a, b] = [this.#points[i - 1] as Point, this.#points[i] as Point];
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const along = ((target.x - a.x) * dx + (target.y - a.y) * dy) / (dx * dx + dy * dy);
      const t = Math.min(1, Math.max(0, along));
      const away = Math.hypot(a.x + dx * t - target.x, a.y + dy * t - target.y);
      if (away < least) {
        least = away;
        best = (this.#distances[i - 1] as number) + t * Math.hypot(dx, dy);
      }
    }
    return best;
  }
}
