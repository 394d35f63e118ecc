package org.policyplan.text;

import java.util.ArrayList;
import java.util.List;
import org.policyplan.model.OfficialDocument;

/**
 * Reads what stands behind the plan: signature, date, 抄送, 印发 and, on a web page, navigation.
 *
 * <p>For example 抄送：市委各部门，市人大常委会办公厅. Source: GB/T 9704—2012, 7.4. Not thread-safe: one for each text.
 */
final class DocumentTail {
    private static final int LONGEST_LINE = 60;
    private static final int MOST_COPY_LINES = 6;
    private static final int MOST_SIGNERS = 30;
    private static final WordSet COPY_HEADS = WordSet.of("抄送", "分送", "抄报");

    private final LogicalText text;
    private final OfficialDocument.Builder document;
    private final ElementPlaces places;
    private final List<SetAside> setAside;
    private final boolean behindItems;
    private int signatureStart;
    private int signatureEnd;
    private int signers;

    /**
     * @param behindItems whether the plan has items before it: else short lines may be all that it says, and are no navigation
     */
    DocumentTail(
            LogicalText text,
            OfficialDocument.Builder document,
            ElementPlaces places,
            List<SetAside> setAside,
            boolean behindItems) {
        this.text = text;
        this.document = document;
        this.places = places;
        this.setAside = setAside;
        this.behindItems = behindItems;
    }

    /** Reads the lines from one position back to another and gives the position where the plan ends. */
    int read(int from, int to) {
        int end = readLines(from, to);
        if (signatureEnd > 0) {
            put("issuer", signatureStart, signatureEnd);
            signatureEnd = 0;
        }
        return end;
    }

    private int readLines(int from, int to) {
        int end = to;
        while (end > from) {
            int start = text.paragraphStart(end - 1, from);
            int cut = readLine(start, end, from);
            if (cut == end) {
                return end;
            }
            end = cut;
            if (cut > start) {
                return end;
            }
        }
        return end;
    }

    /**
     * Reads 抄送 where a paragraph is a further line of it, and gives its start; else the end of the paragraph.
     *
     * <p>Each group of bodies has a line of its own that ends with a full stop. Source: GB/T 9704—2012, 7.4.2.
     */
    private int readFurtherCopies(int start, int end, int from) {
        int at = start;
        for (int lines = 0; lines < MOST_COPY_LINES && at > from && MarkerReader.read(text, at) == null; lines++) {
            at = text.paragraphStart(at - 1, from);
            if (COPY_HEADS.lengthAt(text, at, end) > 0) {
                readCopies(at, end);
                return at;
            }
        }
        return end;
    }

    /** Reads one paragraph and gives the position where its part of the tail begins: its end where it is none. */
    private int readLine(int start, int end, int from) {
        String words = text.squeezed(start, end);
        if (COPY_HEADS.isHeadOf(words)) {
            readCopies(start, end);
            return start;
        }
        Dates.Hit date = Dates.find(text, start, end);
        if (date != null && text.matches(date.end(), "印发") && end - start < LONGEST_LINE) {
            put("printedBy", start, date.start());
            put("printedOn", date.start(), date.end());
            document.printedBy(text.squeezed(start, date.start())).printedOn(date.date());
            return start;
        }
        if (Glyphs.endsSentence(text.at(end - 1))) {
            return readFurtherCopies(start, end, from);
        }
        int stop = lastStop(start, end);
        if (stop > start) {
            readLine(stop, end, from);
            return stop;
        }
        if (date != null && date.end() - date.start() + 12 >= words.length() - signatureLength(words)) {
            readDate(date, start, end);
            return start;
        }
        if (isSignature(words)) {
            readIssuer(start, end);
            return start;
        }
        return readRemark(words, start, end);
    }

    /** Whether words over the date are one of the bodies that sign: 东江市人民政府办公厅. */
    private boolean isSignature(String words) {
        return signers < MOST_SIGNERS
                && words.length() <= LONGEST_LINE
                && Vocabulary.isFirmBody(words)
                && document.build().issuedOn() != null;
    }

    /** Reads one of the lines of a signature, the last one first. */
    private void readIssuer(int start, int end) {
        String below = document.build().issuer();
        document.issuer(text.squeezed(start, end) + (below == null ? "" : " " + below));
        signers++;
        signatureStart = start;
        signatureEnd = Math.max(signatureEnd, end);
    }

    private static int signatureLength(String words) {
        return words.length() <= LONGEST_LINE ? words.length() : 0;
    }

    private int lastStop(int start, int end) {
        for (int i = end - 1; i > start; i--) {
            if (text.at(i - 1) == '。') {
                return i;
            }
        }
        return start;
    }

    private int readRemark(String words, int start, int end) {
        boolean bracketed = Glyphs.isOpening(words.charAt(0)) && Glyphs.isClosing(words.charAt(words.length() - 1));
        if (bracketed && words.length() < 30 && words.charAt(0) != '【') {
            if (document.build().note() == null) {
                put("note", start + 1, end - 1);
                document.note(text.text(start + 1, end - 1));
            }
            return start;
        }
        if (!behindItems || words.length() > LONGEST_LINE && !words.contains("http") && !words.contains("](")) {
            return end;
        }
        SetAside.Reason reason = words.startsWith("附件") ? SetAside.Reason.ATTACHMENT : SetAside.Reason.NAVIGATION;
        setAside.add(SetAside.of(text, start, end, reason));
        return start;
    }

    private void readDate(Dates.Hit date, int start, int end) {
        if (document.build().issuedOn() == null) {
            put("issuedOn", date.start(), date.end());
            document.issuedOn(date.date());
            if (date.start() > start) {
                readIssuer(start, date.start());
            }
        } else {
            setAside.add(SetAside.of(text, start, end, SetAside.Reason.NAVIGATION));
            return;
        }
        if (date.end() < end && Glyphs.isOpening(text.at(date.end()))) {
            put("note", date.end() + 1, end - 1);
            document.note(text.text(date.end() + 1, end - 1));
        }
    }

    private void readCopies(int start, int end) {
        int from = start;
        while (from < end && !Glyphs.isColon(text.at(from))) {
            from++;
        }
        from = from == end ? start + 2 : from + 1;
        List<String> names = new ArrayList<>();
        int name = from;
        for (int i = from; i <= end; i++) {
            if (i == end || "，,；。".indexOf(text.at(i)) >= 0) {
                if (i > name) {
                    put("copiedTo", name, i);
                    names.add(text.squeezed(name, i));
                }
                name = i + 1;
            }
        }
        document.copiedTo(names);
    }

    private void put(String name, int from, int to) {
        places.put(name, from, to);
    }
}
