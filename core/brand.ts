declare const brand: unique symbol;

/** `T` marked with a name, so that two kinds of number or string cannot be mixed up. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
