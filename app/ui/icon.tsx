import { classNames } from "./class-names.ts";

/** Strokes on a 24-unit square. `flip` marks those that point along the reading direction. */
const SHAPES = {
  arrow: { d: "M4 12h15M13 6l6 6-6 6", flip: true },
  back: { d: "M20 12H5M11 6l-6 6 6 6", flip: true },
  chevron: { d: "M9 5l7 7-7 7", flip: true },
  down: { d: "M5 9l7 7 7-7" },
  check: { d: "M5 12.5l4.5 4.5L19 7.5" },
  cross: { d: "M6 6l12 12M18 6L6 18" },
  plus: { d: "M12 5v14M5 12h14" },
  minus: { d: "M5 12h14" },
  info: { d: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.5M12 7.6v.1" },
  success: { d: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8 12.3l2.8 2.7L16 9.6" },
  warn: { d: "M12 4L2.8 20h18.4L12 4zM12 10v4.6M12 17.3v.1" },
  danger: { d: "M8 3h8l5 5v8l-5 5H8l-5-5V8l5-5zM12 7.6v5.6M12 16.2v.1" },
  search: { d: "M10.5 17.5a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM15.8 15.8L21 21" },
  filter: { d: "M4 6h16M7 12h10M10 18h4" },
  menu: { d: "M4 7h16M4 12h16M4 17h16" },
  clock: { d: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5.3l3.4 2" },
  calendar: {
    d: "M5 5.5h14a1 1 0 0 1 1 1V19a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V6.5a1 1 0 0 1 1-1zM4 10h16M8.5 3v4M15.5 3v4",
  },
  place: {
    d: "M12 21c4.5-5 7-8.3 7-11.2A7 7 0 0 0 5 9.8C5 12.7 7.5 16 12 21zM12 12.3a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z",
  },
  bus: { d: "M6 4h12a2 2 0 0 1 2 2v10H4V6a2 2 0 0 1 2-2zM4 11h16M7 16v3M17 16v3M8 13.6v.1M16 13.6v.1" },
  walk: { d: "M13 5.5v-.1M9 21l2.5-6-2-2.5.8-4.5 3 .7 1.8 3 2.9 1M7 12.5l1-3.2 2.3-1.3M13.3 15.8L16 21" },
  work: { d: "M4 8h16v11H4zM9 8V5h6v3M4 13h16" },
  person: { d: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c.8-4 3.8-6 7.5-6s6.7 2 7.5 6" },
  people: {
    d: "M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 19.5c.6-3.5 3.2-5.3 6.5-5.3s5.9 1.8 6.5 5.3M15.5 4.9a3.5 3.5 0 0 1 0 6.2M18 14.7c1.9.8 3.1 2.4 3.5 4.8",
  },
  lock: { d: "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3" },
  eye: {
    d: "M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 14.8a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6z",
  },
  document: { d: "M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6" },
  pen: { d: "M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19 4 20zM13.5 7l3.5 3.5" },
  mail: { d: "M3.5 6h17v12.5h-17zM4 7l8 6 8-6" },
  phone: {
    d: "M6.5 3.5h3l1.5 4.5-2 1.5a11 11 0 0 0 5.5 5.5l1.5-2 4.5 1.5v3a2 2 0 0 1-2.2 2C10.9 18.9 5.1 13.1 4.5 5.7a2 2 0 0 1 2-2.2z",
  },
  money: { d: "M3 7h18v10H3zM12 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM6 12h.1M18 12h.1" },
  star: { d: "M12 4l2.4 5.2 5.6.7-4.1 3.9 1.1 5.6-5-2.8-5 2.8 1.1-5.6L4 9.9l5.6-.7L12 4z" },
  sun: {
    d: "M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4",
  },
  moon: { d: "M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z" },
  device: { d: "M4 5h16v11H4zM9 20h6M12 16v4" },
  globe: {
    d: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3 12h18M12 3c2.5 2.6 3.8 5.6 3.8 9s-1.3 6.4-3.8 9c-2.5-2.6-3.8-5.6-3.8-9S9.5 5.6 12 3z",
  },
  signOut: { d: "M10 4H5v16h5M10 12h10M16 8l4 4-4 4", flip: true },
  heart: { d: "M12 20S4 15 4 9.3A4.3 4.3 0 0 1 12 7a4.3 4.3 0 0 1 8 2.3C20 15 12 20 12 20z" },
  key: { d: "M8 15.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM12.5 11H21v3.5M17.5 11v3" },
  chat: { d: "M4 5h16v11H10l-4.5 4v-4H4z" },
  home: { d: "M4 11l8-7 8 7M6 9.5V20h12V9.5M10 20v-5.5h4V20" },
  list: { d: "M9 6h11M9 12h11M9 18h11M4.5 6h.1M4.5 12h.1M4.5 18h.1" },
  print: { d: "M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z" },
  download: { d: "M12 4v11M7 10.5l5 5 5-5M4.5 20h15" },
  pause: { d: "M8.5 5v14M15.5 5v14" },
} as const satisfies Record<string, { d: string; flip?: boolean }>;

export type IconName = keyof typeof SHAPES;

/** Always decoration beside a word: hidden from screen readers. Sized by the text it stands in. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  const shape: { d: string; flip?: boolean } = SHAPES[name];
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.9"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={classNames("icon size-[1.25em] flex-none", shape.flip && "rtl:-scale-x-100", className)}
    >
      <path d={shape.d} />
    </svg>
  );
}
