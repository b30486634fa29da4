package io.github.oncolit.trials;

import java.util.Optional;
import java.util.Set;

/** An identifier as the scanners hand it on: a mention without its role. */
record TrialFinding(
        Registry registry,
        String value,
        int start,
        int end,
        Set<TrialIdCode> codes,
        Optional<TrialId> repair) {

    TrialFinding {
        codes = Set.copyOf(codes);
    }

    boolean valid() {
        return codes.stream().noneMatch(TrialIdCode::isFatal);
    }
}
