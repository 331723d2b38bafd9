/** The bridge: an arc from one shore to the other, and the cloudberry where somebody is on the way over. */
export function BrandMark({ className }: { className?: string }) {
  return (
    <svg aria-hidden="true" focusable="false" viewBox="0 0 48 32" fill="none" className={className}>
      <path
        d="M3 28Q24-12 45 28"
        stroke="currentColor"
        strokeWidth="4.5"
        strokeLinecap="round"
        className="paint-forced"
      />
      <path
        d="M14 15v13M24 9v19M34 15v13"
        stroke="currentColor"
        strokeWidth="2.2"
        strokeLinecap="round"
        opacity="0.55"
      />
      <circle cx="33" cy="12.6" r="5.5" className="fill-accent stroke-paper" strokeWidth="2.5" />
    </svg>
  );
}
