const inOneWord =
  "anglesey angus berkshire berks buckinghamshire bucks caernarfonshire cambridgeshire cambs cheshire cleveland clwyd " +
  "cumberland cumbria denbighshire derbyshire devon dorset dumfriesshire dyfed essex fife flintshire glamorgan " +
  "gloucestershire glos gwent gwynedd hampshire hants hertfordshire herts humberside huntingdonshire kent lanarkshire " +
  "lancashire lancs leicestershire lincolnshire lincs merseyside middlesex monmouthshire norfolk northamptonshire " +
  "nottinghamshire notts oxfordshire oxon powys shropshire salop somerset staffordshire staffs suffolk surrey sussex " +
  "warwickshire westmorland wiltshire wilts worcestershire worcs yorkshire yorks";

const inMore = [
  "county durham",
  "co durham",
  "east sussex",
  "west sussex",
  "greater london",
  "greater manchester",
  "tyne and wear",
  "west midlands",
  "east yorkshire",
  "north yorkshire",
  "south yorkshire",
  "west yorkshire",
  "mid glamorgan",
  "south glamorgan",
  "west glamorgan",
];

/** Counties that people write after a place, though its council is not called so; folded. */
export const counties: ReadonlySet<string> = new Set([...inOneWord.split(" "), ...inMore]);
