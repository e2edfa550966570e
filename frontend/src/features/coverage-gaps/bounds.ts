/** The box around an outline as it is kept: rings of relative moves, in tenths of a unit. */

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const TENTHS = 10;

export function boundsOf(path: string): Box {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const ring of path.split("M").slice(1)) {
    let [x, y] = [0, 0];
    for (const [, right = "0", down = "0"] of ring.matchAll(/(-?\d+),(-?\d+)/g)) {
      x += Number(right);
      y += Number(down);
      xs.push(x);
      ys.push(y);
    }
  }
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return {
    x: left / TENTHS,
    y: top / TENTHS,
    width: (Math.max(...xs) - left) / TENTHS,
    height: (Math.max(...ys) - top) / TENTHS,
  };
}
