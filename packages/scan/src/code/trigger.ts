/**
 * One pass that most files end with: none of our rules can fire on code, strings or configuration without one of these words.
 * "interface", "surface", "typeface" and "font-face" are everywhere and mean nothing. A test holds every rule's examples against it.
 */
const words =
  /fac(?:e|ial)(?<!(?:inter|sur|pre|type|font-|@font-)fac(?:e|ial))|rekognition|[gG]esicht|gezicht|visage|biometr|[cC]elebrit|FSDK_|FRsdk|[nN]eurotec|roc_represent|roc_compare|[cC]learview|[dD]eepstack|vggf|[dD]lib|cv2\.|w600k|glintr100|buffalo_|antelopev2|[lL]BPH|v1\/recognition|v1\/verification|38\.294|30\.294|loss_metric|[pP]erson-?_?[gG]roup|vladmandic|human\.match|normed_feat|watch_?list|kairos|create\s+table|createTable|create_table|__tablename__|db_table|pgTable|sqliteTable|create_?[cC]ollection|ASFInit|seeta|Emgu|MegaMatcher|VeriLook|Genetec|HCNetSDK|compre_?|subjects|persons|people|Iai\b|iai\./i;

/** Whether a text is worth taking apart. */
export const isWorthReading = (text: string): boolean => words.test(text);
