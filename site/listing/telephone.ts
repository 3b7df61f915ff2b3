/** A number as people write it → the address of a call: "0161 496 0210" → `tel:01614960210`. */
export const callAddress = (phone: string): string => `tel:${phone.replace(/(?!^\+)[^\d]/g, "")}`;
