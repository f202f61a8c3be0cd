/** What a caller may leave out: a field that is undefined counts as absent. */
export type Given<T> = { readonly [Field in keyof T]?: T[Field] | undefined };
