/** One or more bundles with one fault, and how they came about. */
export interface Vector {
  /** What is wrong, in a sentence. Nothing else is. */
  about: string;
  /** A ZIP each, with the name of its file; or a folder. */
  build(): Promise<Given[]>;
  /** Seal codes that are typed. */
  sealCodes?: readonly string[];
}

export interface Given {
  name: string;
  /** A ZIP as bytes, or the files of a folder by path. */
  content: Buffer | ReadonlyMap<string, Buffer>;
}

/** The whole verdict on a vector, but for values that differ from run to run, such as digests. */
export interface Expected {
  level: string;
  readable: boolean;
  /** Of each bundle: findings above `ok`, layers that were not checked or are not well, and limits. */
  bundles: {
    level: string;
    readable: boolean;
    findings: string[];
    layers: string[];
    notChecked: string[];
  }[];
  /** Findings between bundles. */
  between: string[];
  /** Which of everybody's tools notice it too, and at which check. */
  noticedBy: string[];
}
