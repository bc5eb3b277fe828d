/** What editors say of the documents of a kind; read by the generator of schemas alone. */
export interface EditorWords {
  readonly kind: string;
  /** What the rule sets of the kind are for. */
  readonly about: Word;
  readonly words: Words;
}

/** What an author reads about a property. */
export interface Word {
  /** `English / 中文`; left out where the title comes from the kind's own definition. */
  readonly title?: string;
  readonly en: string;
  readonly zh: string;
  /** Clauses of the after-sales regulation that the property carries out. */
  readonly clause?: string;
  /** What the values of an enumeration mean, each `English / 中文`. */
  readonly values?: Readonly<Record<string, string>>;
}

/**
 * Words by the end of a property's path: `share.steps.until`, `until`. The longest end wins; a key
 * with a dot in front is the whole path.
 */
export type Words = Readonly<Record<string, Word>>;

type More = Pick<Word, "clause" | "values">;

/** A property with a title of its own. */
export const word = (title: string, en: string, zh: string, more: More = {}): Word => ({
  title,
  en,
  zh,
  ...more,
});

/** A property whose title the definition of the kind gives. */
export const about = (en: string, zh: string, more: More = {}): Word => ({ en, zh, ...more });
