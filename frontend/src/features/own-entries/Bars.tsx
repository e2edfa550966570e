/** Numbers in the order of time as bars, the first and the last named; a table says the same. */
interface BarsProps {
  title: string;
  values: number[];
  first: string;
  last: string;
}

const WIDTH = 540;
const HEIGHT = 60;

export function Bars({ title, values, first, last }: BarsProps) {
  const most = Math.max(...values);
  if (most === 0) return null;
  const step = WIDTH / values.length;
  return (
    <figure className="app-bars" aria-hidden="true">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 1}`} aria-hidden="true">
        {values.map((value, index) => {
          const height = (value / most) * HEIGHT;
          return (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: a place in time is what a bar is
              key={index}
              x={index * step}
              y={HEIGHT - height}
              width={step * 0.8}
              height={height}
            />
          );
        })}
        <rect y={HEIGHT} width={WIDTH} height={0.5} />
      </svg>
      <p>
        <span>{first}</span>
        <span>{last}</span>
      </p>
    </figure>
  );
}
