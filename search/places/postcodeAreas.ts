/**
 * The letters a UK postcode begins with, ended ones included (NPT), and those of the islands, the forces (BF) and
 * of post without a place (BX, GIR), which are right though nobody can be shown where they are.
 */
const letters =
  "AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G " +
  "GIR GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NPT NR NW " +
  "OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN " +
  "WR WS WV YO ZE";

const areas: ReadonlySet<string> = new Set(letters.split(" "));

/** Whether some UK postcode begins with the letters of this outcode. */
export const isKnownArea = (outcode: string): boolean => areas.has(outcode.replace(/\d.*/, ""));
