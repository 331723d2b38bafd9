import type { ReactNode } from "react";

/** Five small drawings on the same ground, in the tokens' colours: paper, spruce, and cloudberry for the person. */
const PICTURES: readonly ReactNode[] = [
  // A workplace puts up a sign.
  <g key="place">
    <path d="M22 94V50l22-15v15l22-15v15l22-15v59z" className="fill-surface" />
    <path d="M44 94V74h16v20z" className="fill-primary-soft" />
    <path d="M120 94V54" />
    <path d="M98 30h44v26H98z" className="fill-accent" />
    <path d="M106 39h28M106 47h18" />
  </g>,
  // The card is written, by two.
  <g key="card">
    <path
      d="M38 24h62a6 6 0 0 1 6 6v56a6 6 0 0 1-6 6H38a6 6 0 0 1-6-6V30a6 6 0 0 1 6-6z"
      className="fill-surface"
    />
    <path d="M44 40h20M44 56h20M44 72h20" />
    <g className="fill-accent" strokeWidth="2">
      <circle cx="76" cy="40" r="4.5" />
      <circle cx="90" cy="40" r="4.5" />
      <circle cx="76" cy="56" r="4.5" />
      <circle cx="76" cy="72" r="4.5" />
      <circle cx="90" cy="72" r="4.5" />
    </g>
    <circle cx="90" cy="56" r="4.5" className="fill-surface" strokeWidth="2" />
    <path d="M112 84l4-13 22-22 9 9-22 22z" className="fill-primary-soft" />
  </g>,
  // A card with a leaf where the face would be, and a place, joined by the arc.
  <g key="match">
    <path d="M16 52h40v42H16z" className="fill-surface" />
    <path d="M36 86c-12-6-12-18 0-26 12 8 12 20 0 26zM36 90V70" className="fill-primary-soft" />
    <path d="M104 94V64l20-14 20 14v30z" className="fill-surface" />
    <path d="M118 94V78h12v16z" className="fill-accent" />
    <path d="M36 44Q80-8 124 42" strokeWidth="4" strokeDasharray="0.1 9" />
  </g>,
  // Two yeses, and a table between.
  <g key="meet">
    <path d="M22 94V76q0-14 14-14t14 14v18z" className="fill-accent" />
    <circle cx="36" cy="48" r="11" className="fill-accent" />
    <path d="M110 94V76q0-14 14-14t14 14v18z" className="fill-surface" />
    <circle cx="124" cy="48" r="11" className="fill-surface" />
    <path d="M58 76h44M66 76v18M94 76v18" />
    <path d="M75 76v-9h10v9" className="fill-surface" />
    <path d="M52 16h22v16H62l-7 7v-7h-3zM86 16h22v16h-3v7l-7-7H86z" className="fill-surface" />
    <path d="M58 24l4 4 7-8M92 24l4 4 7-8" />
  </g>,
  // Over the bridge, to the workplace.
  <g key="job">
    <path d="M14 94Q58 16 102 94" strokeWidth="6" />
    <path d="M36 70v24M58 56v38M80 70v24" />
    <path d="M106 94V58l22-16 22 16v36z" className="fill-surface" />
    <path d="M121 94V76h14v18z" className="fill-primary-soft" />
    <path d="M50 48v-9q0-8 8-8t8 8v9z" className="fill-accent" />
    <circle cx="58" cy="22" r="7.5" className="fill-accent" />
  </g>,
];

/** "Så här går det till": each picture beside its title and sentence, so that nothing is told by picture alone. */
export function Journey({
  steps,
  look = "across",
}: {
  steps: readonly { title: string; text: string }[];
  /** `down` gives each step a row of its own, for longer texts. */
  look?: "across" | "down";
}) {
  const down = look === "down";
  return (
    <ol className={down ? "grid max-w-4xl gap-10" : "grid gap-x-6 gap-y-8 sm:grid-cols-2 lg:grid-cols-5"}>
      {steps.slice(0, PICTURES.length).map((step, index) => (
        <li key={step.title} className={down ? "grid gap-3 sm:flex sm:gap-10" : "flex gap-4 sm:block"}>
          <svg
            aria-hidden="true"
            viewBox="0 0 160 104"
            fill="none"
            strokeWidth="3"
            strokeLinecap="round"
            strokeLinejoin="round"
            className="h-auto w-28 flex-none self-start stroke-primary sm:w-40"
          >
            <path d="M4 94h152" />
            {PICTURES[index]}
          </svg>
          <div className={down ? "min-w-0 max-w-prose" : "min-w-0 sm:mt-3"}>
            <h3 className="text-lg leading-snug">
              <span className="tabular text-muted">{index + 1}. </span>
              {step.title}
            </h3>
            <p className={down ? "mt-2" : "mt-1 text-muted"}>{step.text}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
