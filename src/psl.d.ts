// The package ships types that its own "exports" hide from the compiler.
declare module 'psl' {
  const psl: {
    /** The registrable domain of a host name, or null. */
    get(domain: string): string | null;
  };
  export default psl;
}

// Its rules, one string each, as the public suffix list writes them.
declare module '*/psl/data/rules.js' {
  const rules: readonly string[];
  export default rules;
}
