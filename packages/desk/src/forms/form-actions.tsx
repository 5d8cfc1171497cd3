import { useTexts } from "../i18n/i18n.tsx";
import { Button } from "../ui/button.tsx";

/** The end of a form: what sends it, and what leaves it where it can be left. */
export const FormActions = ({
  text,
  isBusy,
  isDangerous = false,
  onCancel,
}: {
  readonly text: string;
  readonly isBusy: boolean;
  readonly isDangerous?: boolean | undefined;
  readonly onCancel?: (() => void) | undefined;
}) => {
  const { common } = useTexts();
  return (
    <div className="form-actions">
      <Button type="submit" kind={isDangerous ? "danger" : "primary"} isBusy={isBusy}>
        {text}
      </Button>
      {onCancel && <Button onPress={onCancel}>{common.cancel}</Button>}
    </div>
  );
};
