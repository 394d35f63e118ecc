package org.policyplan.text;

import java.util.List;

/**
 * What the splitter keeps of a text, and what it sets aside.
 *
 * @param kept the words of the lines that are kept
 * @param setAside what is set aside
 */
record PrintedLines(List<String> kept, List<SetAside> setAside) {
    static PrintedLines of(String raw) {
        LineSplitter splitter = new LineSplitter(raw.toCharArray());
        List<String> kept = splitter.split().stream()
                .map(line -> raw.substring(line.start(), line.end()))
                .toList();
        return new PrintedLines(kept, splitter.setAside());
    }
}
