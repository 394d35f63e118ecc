package org.policyplan.examples.spring;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * One page of a longer list.
 *
 * @param items the items of this page
 * @param page number of this page, from 1
 * @param size number of items on a page at most
 * @param total number of items on all pages
 * @param <T> type of an item
 */
record Page<T>(List<T> items, int page, int size, int total) {
    private static final int LARGEST = 200;

    Page {
        items = List.copyOf(items);
    }

    static <T> Page<T> of(List<T> all, int page, int size) {
        if (size < 1 || size > LARGEST) {
            throw Problem.badParameter("size", Integer.toString(size), "from 1 to " + LARGEST);
        }
        int last = last(all.size(), size);
        if (page < 1 || page > last) {
            throw Problem.badParameter("page", Integer.toString(page), "from 1 to " + last);
        }
        int from = (page - 1) * size;
        return new Page<>(all.subList(from, Math.min(all.size(), from + size)), page, size, all.size());
    }

    private static int last(int total, int size) {
        return Math.max(1, (total + size - 1) / size);
    }

    /** The page, with its neighbours in the header {@code Link} (RFC 8288). */
    ResponseEntity<Page<T>> respond() {
        int last = last(total, size);
        List<String> links = new ArrayList<>();
        links.add(link(1, "first"));
        if (page > 1) {
            links.add(link(page - 1, "prev"));
        }
        if (page < last) {
            links.add(link(page + 1, "next"));
        }
        links.add(link(last, "last"));
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, String.join(", ", links))
                .body(this);
    }

    /** Relative to the host, which a proxy may have changed. */
    private String link(int number, String relation) {
        String target = ServletUriComponentsBuilder.fromCurrentRequest()
                .scheme(null)
                .host(null)
                .port(null)
                .replaceQueryParam("page", number)
                .replaceQueryParam("size", size)
                .build(true)
                .toUriString();
        return "<" + target + ">; rel=\"" + relation + "\"";
    }
}
