import type { FileRecord } from '../evidence/acquisition.ts';
import type { BundleEntry } from './entry.ts';
import {
  facet,
  idOf,
  integer,
  type Made,
  type Naming,
  object,
  ref,
  relationship,
} from './case-uco-node.ts';

/** Width and height in pixels. */
export interface PictureSize {
  width: number;
  height: number;
}

/** What is known of a file, in the bundle or damaged and not in it. */
export interface KnownFile extends Pick<BundleEntry, 'path' | 'size' | 'sha256'> {
  record?: FileRecord | undefined;
  picture?: PictureSize | undefined;
  state?: string | undefined;
}

const raster = /^image\/(?!svg)/;

/** Name of the file at a path of the bundle. */
export function fileId(naming: Naming, path: string): string {
  return idOf(naming, 'File', path);
}

/** A file with its size and digest. */
export function fileMade(naming: Naming, file: KnownFile): Made {
  const { path, size, record, picture } = file;
  const id = fileId(naming, path);
  const name = path.slice(path.lastIndexOf('/') + 1);
  const isPicture = raster.test(record?.type ?? '');
  const [content, hash] = contentOf(naming, id, file);
  const facets = [
    facet(naming, id, 'uco-observable:FileFacet', {
      'uco-observable:fileName': name,
      'uco-observable:filePath': path,
      'uco-observable:extension': name.split('.').at(-1),
      'uco-observable:sizeInBytes': integer(size),
    }),
    content,
    ...(isPicture && picture ? [pictureFacet(naming, id, picture)] : []),
  ];
  const made = object(
    id,
    isPicture ? ['uco-observable:File', 'uco-observable:RasterPicture'] : 'uco-observable:File',
    facets,
    { 'uco-core:tag': tagOf(record), 'uco-observable:state': file.state },
  );
  return { id, nodes: [...made.nodes, hash] };
}

type Nodes = Made['nodes'][number];

function contentOf(
  naming: Naming,
  id: string,
  { size, sha256, record }: KnownFile,
): [Nodes, Nodes] {
  const hash = {
    '@id': idOf(naming, 'Hash', id),
    '@type': 'uco-types:Hash',
    'uco-types:hashMethod': 'SHA256',
    'uco-types:hashValue': { '@type': 'xsd:hexBinary', '@value': sha256 },
  };
  const type = record?.type;
  const content = facet(naming, id, 'uco-observable:ContentDataFacet', {
    'uco-observable:mimeType': type,
    'uco-observable:mimeClass': type?.split('/')[0],
    'uco-observable:sizeInBytes': integer(size),
    'uco-observable:hash': ref(hash['@id']),
  });
  return [content, hash];
}

function pictureFacet(naming: Naming, id: string, { width, height }: PictureSize): Nodes {
  return facet(naming, id, 'uco-observable:RasterPictureFacet', {
    'uco-observable:pictureWidth': integer(width),
    'uco-observable:pictureHeight': integer(height),
  });
}

function tagOf(record: FileRecord | undefined): string | undefined {
  if (!record) return undefined;
  if (record.derived) return 'derived';
  return record.name.startsWith('media/') ? 'original media of the page' : 'original';
}

/** From what a derived file was made. `pathOf` gives the path of a file by its name in the record. */
export function derivedFrom(
  naming: Naming,
  { name, derived, from }: FileRecord,
  pathOf: (name: string) => string | null,
): Nodes[] {
  const own = pathOf(name);
  if (!derived || own === null) return [];
  return (from ?? []).flatMap((source) => {
    const path = pathOf(source);
    if (path === null) return [];
    return [relationship(naming, fileId(naming, own), 'Derived_From', fileId(naming, path))];
  });
}
