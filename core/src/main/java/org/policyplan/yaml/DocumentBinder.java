package org.policyplan.yaml;

import org.policyplan.model.DocumentGenre;
import org.policyplan.model.OfficialDocument;

/** Makes an official document of its node. */
final class DocumentBinder extends ElementBinder<OfficialDocument> {
    static final Constants<DocumentGenre> GENRES = genres();

    DocumentBinder(Scalars scalars) {
        super(scalars, Shape.DOCUMENT);
    }

    @Override
    OfficialDocument make(Fields fields) {
        return OfficialDocument.builder()
                .genre(fields.constant("genre", GENRES))
                .number(fields.documentNumber("number"))
                .title(fields.text("title"))
                .issuer(fields.text("issuer"))
                .addressees(fields.names("addressees"))
                .body(fields.text("body"))
                .issuedOn(fields.date("issuedOn"))
                .note(fields.text("note"))
                .copiedTo(fields.names("copiedTo"))
                .printedBy(fields.text("printedBy"))
                .printedOn(fields.date("printedOn"))
                .extensions(fields.extensions())
                .origin(fields.origin())
                .build();
    }

    private static Constants<DocumentGenre> genres() {
        DocumentGenre[] genres = DocumentGenre.values();
        String[] labels = new String[genres.length];
        for (int i = 0; i < genres.length; i++) {
            labels[i] = genres[i].label();
        }
        return new Constants<>(labels, genres);
    }
}
