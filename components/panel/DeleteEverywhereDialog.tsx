import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';

interface DeleteEverywhereDialogProps {
  readonly count: number;
  readonly sites: number;
  readonly onDelete: () => void;
  readonly onClose: () => void;
}

/** The one question before a removal: it can be undone, but it reaches sites that nobody is looking at. */
export function DeleteEverywhereDialog(props: DeleteEverywhereDialogProps) {
  const { count, sites, onDelete, onClose } = props;
  return (
    <Dialog
      title={i18n.t('panel.deleteEverywhereTitle', count, [count.toLocaleString()])}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{i18n.t('panel.cancel')}</Button>
          <Button
            variant="danger"
            onClick={() => {
              onClose();
              onDelete();
            }}
          >
            {i18n.t('panel.deleteEverywhere', count, [count.toLocaleString()])}
          </Button>
        </>
      }
    >
      <p>{i18n.t('panel.deleteEverywhereText', sites)}</p>
    </Dialog>
  );
}
