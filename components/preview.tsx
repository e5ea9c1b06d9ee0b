/** The tiny stored picture, smoothed until it is only colours. The full picture is not touched. */
export function Preview(props: { preview: string | null }) {
  const usable = props.preview?.startsWith('data:image/') ? props.preview : null;
  return (
    <span class="preview" aria-hidden="true">
      {usable !== null && <img src={usable} alt="" draggable={false} />}
    </span>
  );
}
