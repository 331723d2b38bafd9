/**
 * The start page's landscape: homes on one shore, workplaces on the other, the bridge between, and somebody on
 * the way over. Drawn with the tokens, so that it is evening in dark mode.
 */
export function HeroBridge({ className }: { className?: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 1200 250"
      preserveAspectRatio="xMidYMax slice"
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className}
    >
      <path d="M0 178Q150 120 300 165T620 150T900 160T1200 128V250H0z" className="fill-primary-soft" />
      <Trees at={[52, 96, 224, 244]} base={184} />
      <Trees at={[992, 1010, 1126, 1154]} base={180} />
      <path
        d="M-20 280V188Q170 166 342 196L420 280z"
        className="fill-surface stroke-primary"
        strokeWidth="3"
      />
      <path
        d="M1220 280V178Q1010 162 858 196L780 280z"
        className="fill-surface stroke-primary"
        strokeWidth="3"
      />
      <path
        d="M420 226h70M560 236h90M700 224h60M520 214h30M640 216h26"
        className="stroke-line-strong"
        strokeWidth="3"
      />

      {/* Homes. */}
      <g className="fill-surface stroke-primary" strokeWidth="3">
        <path d="M128 180v-44l34-26 34 26v44z" />
        <path d="M262 191v-34l24-19 24 19v35z" />
      </g>
      <path d="M154 180v-22h16v22z" className="fill-accent stroke-primary" strokeWidth="3" />
      <path d="M278 175v-10h16v10z" className="fill-accent" />

      {/* A workshop with its saw-tooth roof, and a greenhouse. */}
      <g className="fill-surface stroke-primary" strokeWidth="3">
        <path d="M890 192v-46l26-18v18l26-18v18l26-18v61z" />
        <path d="M1026 180v-34q36-34 72 0v34z" />
      </g>
      <path d="M1062 129v51M1026 148h72M1044 136v44M1080 136v44" className="stroke-primary" strokeWidth="2" />
      <path d="M924 191v-22h18v22z" className="fill-primary" />

      {/* The bridge. */}
      <path d="M342 196Q600-56 858 196" className="stroke-primary" strokeWidth="11" />
      <path
        d="M420 133v63M480 99v97M540 79v117M600 71v125M660 79v117M720 99v97M780 133v63"
        className="stroke-primary"
        strokeWidth="3.5"
      />
      <path d="M330 196h540" className="stroke-primary" strokeWidth="7" />

      {/* Somebody on the way, and one who meets. */}
      <Walker x={566} y={196} className="fill-accent stroke-primary" />
      <Walker x={700} y={196} className="fill-surface stroke-primary" />
    </svg>
  );
}

function Walker({ x, y, className }: { x: number; y: number; className: string }) {
  return (
    <g transform={`translate(${x} ${y})`} className={className} strokeWidth="3">
      <path d="M-11-4v-19q0-12 11-12t11 12v19z" />
      <circle cx="0" cy="-45" r="9.5" />
    </g>
  );
}

function Trees({ at, base }: { at: readonly number[]; base: number }) {
  return at.map((x, index) => {
    const height = 52 + ((index * 17) % 26);
    return (
      <path
        key={x}
        d={`M${x} ${base}v${-height}M${x - 13} ${base - 12}l13-18 13 18M${x - 11} ${base - 28}l11-16 11 16M${x - 8} ${base - 42}l8-13 8 13`}
        className="stroke-primary"
        strokeWidth="3"
        opacity="0.55"
      />
    );
  });
}
