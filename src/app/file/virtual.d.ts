/** The script of the single file, built for itself (`scripts/fileScript.ts`). */
declare module 'virtual:file-script' {
  const script: string;
  export default script;
}
