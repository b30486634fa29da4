package io.github.oncolit.trials;

/** Letters that recognition software prints for digits. */
final class TrialDigits {

    private TrialDigits() {}

    /** The digit that a letter may stand for, or {@link TrialText#END}. */
    static char meant(char letter) {
        return switch (letter) {
            case 'O', 'o' -> '0';
            case 'I', 'l', '|' -> '1';
            case 'S' -> '5';
            case 'B' -> '8';
            default -> TrialText.END;
        };
    }
}
