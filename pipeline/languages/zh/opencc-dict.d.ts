/** The character tables of opencc-js, which ship without types: "源 目|源 目" pairs in one string. */
declare module 'opencc-js/dict/*' {
  const pairs: string;
  export default pairs;
}
