/** In place of a button of Payload's that has no use here. */
export const Nothing = () => null;
