/** Hidden examples of each kind of name: their fonts are what names are measured with. Their letters
 *  are the style sheet's, so that no reader meets them. */
export const LabelExamples = () => (
  <div className="map-example" aria-hidden="true">
    <span className="map-label map-label--town" />
    <span className="map-label map-label--kreis" />
    <span className="map-label map-label--land" />
  </div>
);
