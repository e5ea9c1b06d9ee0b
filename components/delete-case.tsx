import { AskedTwice } from './asked-twice.tsx';
import { useText } from './text.tsx';

/** How to delete the case, and the way to a bundle before it. */
export interface DeleteCaseProps {
  deleteCase: () => Promise<void>;
  exportFirst: () => void;
}

/** Deleting the whole case: asked twice, with the offer of a bundle first. */
export function DeleteCase(props: DeleteCaseProps) {
  const { t } = useText();
  return (
    <AskedTwice what="delete-case" intro={t('delete-case-intro')} act={props.deleteCase}>
      <p>
        <button type="button" data-test="delete-case-export" onClick={props.exportFirst}>
          {t('export-first')}
        </button>
      </p>
    </AskedTwice>
  );
}
