import { useEffect, useState } from 'preact/hooks';

/** The address of something that was read; `failed` when it could not be. */
export interface ObjectUrl {
  url: string | null;
  failed: boolean;
}

const nothing: ObjectUrl = { url: null, failed: false };

/** An object URL for what stands at a path, for as long as it is asked for; null asks for nothing. */
export function useObjectUrl(
  path: string | null,
  load: (path: string) => Promise<Blob | null>,
): ObjectUrl {
  const [state, setState] = useState<ObjectUrl>(nothing);
  useEffect(() => {
    if (path === null) return;
    let url: string | null = null;
    let current = true;
    const failed = () => current && setState({ url: null, failed: true });
    load(path).then((blob) => {
      if (!current) return;
      if (blob === null) return failed();
      url = URL.createObjectURL(blob);
      setState({ url, failed: false });
    }, failed);
    return () => {
      current = false;
      if (url !== null) URL.revokeObjectURL(url);
      setState(nothing);
    };
    // Reading is the same for the same path: a new function each time must not start it again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [path]);
  return path === null ? nothing : state;
}
