import { useCallback, useState } from 'preact/hooks';
import type { OpenedItem, Review } from '../lib/flows/review.ts';
import { HeldPicture } from './held-picture.tsx';
import { itemPictures } from './item-pictures.ts';
import { PictureChoice } from './picture-choice.tsx';
import { useText } from './text.tsx';

/** An opened item, how to read its files, and its tiny preview. */
export interface ItemPictureProps {
  review: Review;
  opened: OpenedItem;
  preview: string | null;
}

/** The pictures of an item, one at a time and blurred; a longer capture has several to choose from. */
export function ItemPicture(props: ItemPictureProps) {
  const { t } = useText();
  const { review, opened } = props;
  const { item } = opened.record;
  const pictures = itemPictures(opened);
  const [chosen, setChosen] = useState(0);
  const picture = pictures[chosen];
  const name = picture?.file ?? '';
  const load = useCallback(() => review.file(item, name), [review, item, name]);
  return (
    <section aria-labelledby="picture-title">
      <h3 id="picture-title">{t('picture-title')}</h3>
      {pictures.length > 1 && (
        <PictureChoice {...{ pictures, chosen }} choose={setChosen} test="picture-choice" />
      )}
      {picture === undefined ? (
        <p>{t('picture-none')}</p>
      ) : (
        <HeldPicture
          key={name}
          preview={props.preview}
          width={picture.width}
          height={picture.height}
          load={load}
        />
      )}
    </section>
  );
}
