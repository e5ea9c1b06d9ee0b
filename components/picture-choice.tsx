import { type NamedPicture, pictureName } from './item-pictures.ts';
import { useText } from './text.tsx';

/** The pictures of an item, and which one is chosen. */
export interface PictureChoiceProps {
  pictures: NamedPicture[];
  chosen: number;
  choose: (index: number) => void;
  test: string;
}

/** Which of several pictures. */
export function PictureChoice({ pictures, chosen, choose, test }: PictureChoiceProps) {
  const { t } = useText();
  return (
    <label class="field">
      {t('picture-choose')}
      <select
        data-test={test}
        value={chosen}
        onChange={({ currentTarget }) => choose(Number(currentTarget.value))}
      >
        {pictures.map((picture, index) => (
          <option key={picture.file} value={index}>
            {pictureName(t, picture)}
          </option>
        ))}
      </select>
    </label>
  );
}
