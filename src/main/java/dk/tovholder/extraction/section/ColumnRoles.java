package dk.tovholder.extraction.section;

import dk.tovholder.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Tells from the header of a table what stands in its columns. */
final class ColumnRoles {
    private static final int LONGEST_HEADER = 6;

    private final Tokens tokens;
    private final Phrases<ColumnRole> headers;

    ColumnRoles(Tokens tokens, Phrases<ColumnRole> headers) {
        this.tokens = tokens;
        this.headers = headers;
    }

    /**
     * The roles that the first row gives to the columns; empty where it is no header.
     *
     * @param rows of cells
     */
    List<ColumnRole> of(List<List<Words>> rows) {
        List<Words> header = rows.isEmpty() ? List.of() : rows.get(0);
        List<ColumnRole> roles = new ArrayList<>();
        int known = 0;
        int filled = 0;
        for (Words cell : header) {
            ColumnRole role = role(cell);
            roles.add(role);
            known += role == ColumnRole.UNKNOWN ? 0 : 1;
            filled += cell.isEmpty() ? 0 : 1;
        }
        if (known == 0 || 2 * known < filled) {
            return List.of();
        }
        titles(roles, rows);
        what(roles);
        said(roles, header);
        dated(roles, header);
        return roles;
    }

    private ColumnRole role(Words cell) {
        if (cell.isEmpty() || cell.size() > LONGEST_HEADER) {
            return ColumnRole.UNKNOWN;
        }
        Phrases.Match<ColumnRole> match = headers.match(tokens, cell.start(), cell.end());
        if (match == null) {
            return ColumnRole.UNKNOWN;
        }
        int end = match.end();
        boolean whole = end == cell.end()
                || !tokens.isWord(end) && !tokens.isNumber(end) && !tokens.isMark(end, '/')
                || tokens.isMark(end, '/') && isWhole(end + 1, cell.end());
        return whole ? match.value() : ColumnRole.UNKNOWN;
    }

    /** "Frist/status": the second half is a header, too. */
    private boolean isWhole(int from, int to) {
        Phrases.Match<ColumnRole> match = headers.match(tokens, from, to);
        return match != null && match.end() == to;
    }

    /** "Pkt." over "1. Sidst": the numbers have titles. */
    private void titles(List<ColumnRole> roles, List<List<Words>> rows) {
        int numbers = roles.indexOf(ColumnRole.NUMBER);
        boolean points = roles.contains(ColumnRole.POINT) || roles.contains(ColumnRole.TASK);
        if (numbers >= 0 && !points && rows.size() > 1 && hasTitle(rows.get(1), numbers)) {
            roles.set(numbers, ColumnRole.POINT);
        }
    }

    private boolean hasTitle(List<Words> row, int column) {
        Words cell = column < row.size() ? row.get(column) : new Words(0, 0);
        int last = cell.end() - 1;
        return cell.size() > 2 && tokens.isWord(last) && tokens.length(last) > 2;
    }

    /** "Hvad" is what somebody is to do where "Hvem" stands beside it, what was said beside points, else a topic. */
    private static void what(List<ColumnRole> roles) {
        int what = roles.indexOf(ColumnRole.WHAT);
        if (what < 0) {
            return;
        }
        boolean said = roles.contains(ColumnRole.MINUTES) || roles.contains(ColumnRole.DECISION);
        boolean owned = roles.contains(ColumnRole.OWNER) && !roles.contains(ColumnRole.TASK);
        ColumnRole role = ColumnRole.TOPIC;
        if (roles.contains(ColumnRole.POINT) && !said) {
            role = ColumnRole.MINUTES;
        } else if (owned && !said && !roles.contains(ColumnRole.DATE) && !roles.contains(ColumnRole.TIME)) {
            role = ColumnRole.TASK;
        }
        roles.set(what, role);
    }

    /** Beside numbered points the first column with a header of its own wording holds what was said. */
    private static void said(List<ColumnRole> roles, List<Words> header) {
        boolean points = roles.contains(ColumnRole.POINT)
                || roles.contains(ColumnRole.NUMBER) && roles.contains(ColumnRole.TOPIC);
        boolean known = roles.contains(ColumnRole.MINUTES) || roles.contains(ColumnRole.DECISION);
        for (int i = 0; i < roles.size() && points && !known; i++) {
            if (roles.get(i) == ColumnRole.UNKNOWN && !header.get(i).isEmpty()) {
                roles.set(i, ColumnRole.MINUTES);
                known = true;
            }
        }
    }

    /** A column without header beside one of dates holds what is on those days. */
    private static void dated(List<ColumnRole> roles, List<Words> header) {
        boolean dates = roles.contains(ColumnRole.DATE) && !roles.contains(ColumnRole.TOPIC);
        for (int i = 0; i < roles.size(); i++) {
            if (dates && roles.get(i) == ColumnRole.UNKNOWN && header.get(i).isEmpty()) {
                roles.set(i, ColumnRole.TOPIC);
                dates = false;
            }
        }
        if (dates && roles.size() == 1) {
            roles.add(ColumnRole.TOPIC);
        }
    }
}
