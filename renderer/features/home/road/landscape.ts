import type { Point } from './polyline.ts';
import type { RoadLayout } from './road-layout.ts';

/** Fields, furrows, a river and rows of trees behind the road: calm, and the same each time for the same size. */
export interface Landscape {
  readonly fields: readonly { readonly path: string; readonly shade: 1 | 2 | 3 }[];
  readonly furrows: readonly string[];
  readonly river: string;
  readonly trees: readonly (Point & { readonly radius: number })[];
}

/** Small repeatable dice (a linear congruential generator), so that the land never jumps. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

export function layOutLand(layout: RoadLayout): Landscape {
  const { width, height } = layout;
  const roll = dice(31);
  const fields: { path: string; shade: 1 | 2 | 3 }[] = [];
  const furrows: string[] = [];
  const lean = -0.36;
  for (let x = -120; x < width + 160; ) {
    const w = 100 + roll() * 100;
    for (let y = -20 + roll() * 60; y < height; ) {
      const h = 90 + roll() * 150;
      const chance = roll();
      if (chance > 0.34) {
        const corner = (dx: number, dy: number) => `${(x + dx + lean * (y + dy)).toFixed(0)} ${(y + dy).toFixed(0)}`;
        const shade = (1 + Math.floor(roll() * 3)) as 1 | 2 | 3;
        fields.push({ path: `M${corner(0, 0)}L${corner(w, 0)}L${corner(w, h)}L${corner(0, h)}Z`, shade });
        if (chance > 0.62) {
          for (let k = 16; k < w - 8; k += 18) furrows.push(`M${corner(k, 6)}L${corner(k, h - 6)}`);
        }
      }
      y += h + 2;
    }
    x += w + 3;
  }
  const river = `M${width * 0.2} ${height + 20}C${width * 0.3} ${height * 0.72} ${width * 0.5} ${height * 0.86} ${width * 0.63} ${height * 0.61}S${width * 0.78} ${height * 0.16} ${width * 0.93} -20`;
  return { fields, furrows, river, trees: plantTrees(layout, roll) };
}

/** Trees stand in rows, 38 px from the road and clear of every heading and sign. */
function plantTrees(layout: RoadLayout, roll: () => number): (Point & { radius: number })[] {
  const near: Point[] = [];
  for (let s = 0; s <= layout.line.length; s += 12) near.push(layout.line.at(s));
  const boxes = [
    ...layout.headings.map((h) => ({ x: h.x - 10, y: h.y - 30, w: 260, h: layout.isTight ? 92 : 66 })),
    ...layout.stations.map((s) => ({
      x: s.sign.x - 8,
      y: s.sign.y - 8,
      w: layout.signWidth + 16,
      h: layout.signHeight + 46,
    })),
    ...layout.stations.map((s) => ({ x: s.point.x - 60, y: s.point.y, w: 120, h: 52 })),
  ];
  const isFree = (p: Point) =>
    near.every((q) => Math.hypot(q.x - p.x, q.y - p.y) > 38) &&
    boxes.every((b) => p.x < b.x || p.x > b.x + b.w || p.y < b.y || p.y > b.y + b.h);
  const trees: (Point & { radius: number })[] = [];
  for (let row = 0; row < 5; row++) {
    const start = { x: ((row + 0.3 + roll() * 0.5) / 5) * layout.width, y: roll() * layout.height * 0.6 };
    for (let k = 0; k < 9; k++) {
      const p = { x: start.x - k * 6.1, y: start.y + k * 17, radius: 4 + roll() * 2.2 };
      if (p.y < layout.height - 8 && isFree(p)) trees.push(p);
    }
  }
  return trees;
}
