/** A partial change: what is absent or undefined stays as it is, null clears. */
export type Edit<T> = { readonly [K in keyof T]?: T[K] | undefined };
