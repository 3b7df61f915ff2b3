/** Letters that are never in the second part: they look too much like others. */
const incode = /\d[ABD-HJLNP-UW-Z]{2}/.source;
/** Only the middle of London has outcodes that end in a letter. */
const outcode = /[A-Z]{1,2}(?:0|[1-9]\d?)|(?:[ENW]1|EC\d|WC\d|[NS]W1|SE1)[A-Z]|GIR|NPT/.source;

/** A whole postcode without its space: outcode and incode. */
export const fullPattern = new RegExp(`^(${outcode})(${incode})$`);

/** An outcode with what has been typed of the rest: outcode and the digit of the sector. */
export const partialPattern = new RegExp(`^(${outcode})(?: ?(\\d)[ABD-HJLNP-UW-Z]?)?$`);
