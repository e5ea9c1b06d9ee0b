/** Stands in for the decoder of PNG in the browser build: the pictures of the PDF are JPEG. */
export default null;
