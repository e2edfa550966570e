/** One of KERN's mask icons; the meaning always stands in text beside it. */
export type IconName =
  | "add"
  | "arrow-back"
  | "arrow-forward"
  | "check"
  | "chevron-right"
  | "close"
  | "danger"
  | "easy-language"
  | "help"
  | "home"
  | "info"
  | "language"
  | "open-in-new"
  | "search"
  | "sign-language"
  | "success"
  | "warning";

export function Icon({ name, size = "small" }: { name: IconName; size?: "small" | "default" }) {
  return <span className={`kern-icon kern-icon--${name} kern-icon--${size}`} aria-hidden="true" />;
}
