package org.policyplan.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The official document (公文) that carries a plan, for example the notice 沪府办发〔2024〕31号; its elements are those of GB/T 9704—2012.
 *
 * <p>Not the plan itself. Immutable and thread-safe; equality leaves {@link #origin()} out.
 *
 * @param genre kind of document (文种), such as {@link DocumentGenre#NOTICE}; null where unknown
 * @param number document number (发文字号), such as 沪府办发〔2024〕31号; null where it bears none
 * @param title title of the document, such as 上海市人民政府办公厅关于印发《…》的通知; null where unknown
 * @param issuer issuing authority (发文机关), such as 上海市人民政府办公厅; null where unknown
 * @param addressees addressees (主送机关), in printed order, such as 各区人民政府
 * @param body body (正文) of the document around the plan; null where there is none
 * @param issuedOn date of issue (成文日期); null where unknown
 * @param note note (附注), such as 此件公开发布; null where there is none
 * @param copiedTo copied to (抄送机关), in printed order, such as 市委各部门
 * @param printedBy printing office (印发机关); null where unknown
 * @param printedOn date of printing (印发日期); null where unknown
 * @param extensions keys that begin with {@code x-}, kept on a round trip; {@link Extensions#none()} where there is none
 * @param origin where it was read from; null where it was not read; no part of {@code equals}
 */
@DatesInOrder
public record OfficialDocument(
        @Nullable DocumentGenre genre,
        @Valid @Nullable DocumentNumber number,
        @Nullable String title,
        @Nullable String issuer,
        List<String> addressees,
        @Nullable String body,
        @Nullable LocalDate issuedOn,
        @Nullable String note,
        List<String> copiedTo,
        @Nullable String printedBy,
        @Nullable LocalDate printedOn,
        Extensions extensions,
        @Nullable Origin origin) {

    /**
     * Checks that no required component is null and copies the lists.
     *
     * @param genre {@link #genre()}
     * @param number {@link #number()}
     * @param title {@link #title()}
     * @param issuer {@link #issuer()}
     * @param addressees {@link #addressees()}
     * @param body {@link #body()}
     * @param issuedOn {@link #issuedOn()}
     * @param note {@link #note()}
     * @param copiedTo {@link #copiedTo()}
     * @param printedBy {@link #printedBy()}
     * @param printedOn {@link #printedOn()}
     * @param extensions {@link #extensions()}
     * @param origin {@link #origin()}
     */
    public OfficialDocument {
        addressees = List.copyOf(addressees);
        copiedTo = List.copyOf(copiedTo);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder that holds all components of this value, for changing some of them.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder copy = new Builder();
        copy.genre = genre;
        copy.number = number;
        copy.title = title;
        copy.issuer = issuer;
        copy.addressees = addressees;
        copy.body = body;
        copy.issuedOn = issuedOn;
        copy.note = note;
        copy.copiedTo = copiedTo;
        copy.printedBy = printedBy;
        copy.printedOn = printedOn;
        copy.extensions = extensions;
        copy.origin = origin;
        return copy;
    }

    private Object[] content() {
        return new @Nullable Object[] {
            genre, number, title, issuer, addressees, body, issuedOn, note, copiedTo, printedBy, printedOn, extensions
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OfficialDocument that && Arrays.equals(content(), that.content());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content());
    }

    /** Builds a {@link OfficialDocument}; not thread-safe. What is not set is absent or empty. */
    public static final class Builder {
        private @Nullable DocumentGenre genre;
        private @Nullable DocumentNumber number;
        private @Nullable String title;
        private @Nullable String issuer;
        private List<String> addressees = List.of();
        private @Nullable String body;
        private @Nullable LocalDate issuedOn;
        private @Nullable String note;
        private List<String> copiedTo = List.of();
        private @Nullable String printedBy;
        private @Nullable LocalDate printedOn;
        private Extensions extensions = Extensions.none();
        private @Nullable Origin origin;

        private Builder() {}

        /**
         * Sets {@link OfficialDocument#genre()}.
         *
         * @param value kind of document (文种), such as {@link DocumentGenre#NOTICE}; null where unknown
         * @return this builder
         */
        public Builder genre(@Nullable DocumentGenre value) {
            this.genre = value;
            return this;
        }

        /**
         * Sets {@link OfficialDocument#number()}.
         *
         * @param value document number (发文字号), such as 沪府办发〔2024〕31号; null where it bears none
         * @return this builder
         */
        public Builder number(@Nullable DocumentNumber value) {
            this.number = value;
            return this;
        }

        /**
         * Sets {@link OfficialDocument#title()}.
         *
         * @param value title of the document, such as 上海市人民政府办公厅关于印发《…》的通知; null where unknown
         * @return this builder
         */
        public Builder title(@Nullable String value) {
            this.title = value;
            return this;
        }

        /**
         * Sets {@link OfficialDocument#issuer()}.
         *
         * @param value issuing authority (发文机关), such as 上海市人民政府办公厅; null where unknown
         * @return this builder
         */
        public Builder issuer(@Nullable String value) {
            this.issuer = value;
            return this;
        }

        /**
         * Sets {@link OfficialDocument#addressees()}.
         *
         * @param value addressees (主送机关), in printed order, such as 各区人民政府
         * @return this builder
         */
        public Builder addressees(List<String> value) {
            this.addressees = value;
            return this;
        }

        /**
         * Sets {@link OfficialDocument#body()}.
         *
         * @param value body (正文) of the document around the plan; null where there is none
         * @return this builder
         */
        public Builder body(@Nullable String value) {
            this.body = value;
            return this;
        }

        /**
         * Sets {@link OfficialDocument#issuedOn()}.
         *
         * @param value date of issue (成文日期); null where unknown
         * @return this builder
         */
        public Builder issuedOn(@Nullable LocalDate value) {
            this.issuedOn = value;
            return this;
        }

        /**
         * Sets {@link OfficialDocument#note()}.
         *
         * @param value note (附注), such as 此件公开发布; null where there is none
         * @return this builder
         */
        public Builder note(@Nullable String value) {
            this.note = value;
            return this;
        }

        /**
         * Sets {@link OfficialDocument#copiedTo()}.
         *
         * @param value copied to (抄送机关), in printed order, such as 市委各部门
         * @return this builder
         */
        public Builder copiedTo(List<String> value) {
            this.copiedTo = value;
            return this;
        }

        /**
         * Sets {@link OfficialDocument#printedBy()}.
         *
         * @param value printing office (印发机关); null where unknown
         * @return this builder
         */
        public Builder printedBy(@Nullable String value) {
            this.printedBy = value;
            return this;
        }

        /**
         * Sets {@link OfficialDocument#printedOn()}.
         *
         * @param value date of printing (印发日期); null where unknown
         * @return this builder
         */
        public Builder printedOn(@Nullable LocalDate value) {
            this.printedOn = value;
            return this;
        }

        /**
         * Sets {@link OfficialDocument#extensions()}.
         *
         * @param value keys that begin with {@code x-}, kept on a round trip; {@link Extensions#none()} where there is none
         * @return this builder
         */
        public Builder extensions(Extensions value) {
            this.extensions = value;
            return this;
        }

        /**
         * Sets {@link OfficialDocument#origin()}.
         *
         * @param value where it was read from; null where it was not read; no part of {@code equals}
         * @return this builder
         */
        public Builder origin(@Nullable Origin value) {
            this.origin = value;
            return this;
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws NullPointerException if a required component or an element of a list is null
         */
        public OfficialDocument build() {
            return new OfficialDocument(
                    genre,
                    number,
                    title,
                    issuer,
                    addressees,
                    body,
                    issuedOn,
                    note,
                    copiedTo,
                    printedBy,
                    printedOn,
                    extensions,
                    origin);
        }
    }
}
