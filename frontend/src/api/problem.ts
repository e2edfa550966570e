/** What a service answers instead of the thing that was asked for (RFC 9457). */
export interface FieldProblem {
  pointer?: string | null;
  parameter?: string | null;
  detail: string;
}

export class Problem extends Error {
  readonly status: number;
  readonly type: string;
  readonly errors: FieldProblem[];
  /** Everything else that this kind of problem tells. */
  readonly members: Record<string, unknown>;

  constructor(
    status: number,
    type: string,
    errors: FieldProblem[] = [],
    members: Record<string, unknown> = {},
  ) {
    super(`${status} ${type}`);
    this.name = "Problem";
    this.status = status;
    this.type = type;
    this.errors = errors;
    this.members = members;
  }

  /** Proxies in between answer without a problem document: the status still tells enough. */
  static from(response: Response, body: unknown): Problem {
    const document = typeof body === "object" && body !== null ? body : {};
    const type = "type" in document ? String(document.type) : "about:blank";
    const errors = "errors" in document && Array.isArray(document.errors) ? document.errors : [];
    return new Problem(response.status, type, errors, { ...document });
  }
}

export function isMissing(error: unknown): boolean {
  return error instanceof Problem && error.status === 404;
}

export function isOfType(error: unknown, type: string): error is Problem {
  return error instanceof Problem && error.type === `/problems/${type}`;
}

/** Asking again helps against a restart, not against a wrong question. */
export function isPassing(error: unknown): boolean {
  return !(error instanceof Problem) || error.status >= 500;
}
