/// The encoding of a commit's message, from its `encoding` header.
///
/// The tables are part of this module, and not those of `iconv` on the machine, so that a message has the same text on
/// every machine.
enum MessageEncoding {
    case utf8
    /// One byte for each character; ASCII below 0x80.
    ///
    /// The value has the characters of the bytes from 0x80 on, and U+FFFD for a byte without a character.
    case singleByte([Unicode.Scalar])
    case other(String)

    /// Creates the encoding for a name; UTF-8 without a name.
    init(name: ArraySlice<UInt8>?) {
        guard let name else {
            self = .utf8
            return
        }
        let text = String(decoding: name, as: UTF8.self)
        let key = text.asciiLowercased.filter { $0 != "-" && $0 != "_" }
        if key == "utf8" {
            self = .utf8
        } else if let characters = Self.tables[key] {
            self = .singleByte(characters)
        } else {
            self = .other(text)
        }
    }

    /// The name of an encoding that this module cannot decode; `nil` for the others.
    var undecodedName: String? {
        if case .other(let name) = self { name } else { nil }
    }

    /// Decodes text; bytes that are not valid in the encoding are decoded as UTF-8, or else as Latin-1.
    func text(_ bytes: ArraySlice<UInt8>) -> String {
        if case .singleByte(let characters) = self, let text = Self.text(bytes, by: characters) { return text }
        return String(validating: bytes, as: UTF8.self) ?? Self.latin1Text(bytes)
    }

    private static func latin1Text(_ bytes: ArraySlice<UInt8>) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append(Unicode.Scalar(byte)) }
        return String(text)
    }

    /// Decodes text with a table; `nil` if a byte has no character.
    private static func text(_ bytes: ArraySlice<UInt8>, by characters: [Unicode.Scalar]) -> String? {
        var text = String.UnicodeScalarView()
        for byte in bytes {
            let character = byte < 0x80 ? Unicode.Scalar(byte) : characters[Int(byte) - 0x80]
            guard character != "\u{FFFD}" else { return nil }
            text.append(character)
        }
        return String(text)
    }
}

extension MessageEncoding {
    /// The tables by the names of their encodings, in lower case and without hyphens and underscores.
    private static let tables: [String: [Unicode.Scalar]] = {
        var tables: [String: [Unicode.Scalar]] = [:]
        let latin1 = (0x80...0xFF as ClosedRange<UInt8>).map { Unicode.Scalar($0) }
        for name in ["iso88591", "latin1", "l1"] { tables[name] = latin1 }
        for name in ["ascii", "usascii"] { tables[name] = latin1.map { _ in "\u{FFFD}" } }
        for (names, text) in upperHalves {
            let characters = Array(text.unicodeScalars)
            // In the tables of ISO 8859, the 32 bytes from 0x80 on are control characters.
            for name in names { tables[name] = latin1.prefix(0x80 - characters.count) + characters }
        }
        return tables
    }()

    /// The names of encodings, and their characters up to the byte 0xFF.
    private static let upperHalves: [(names: [String], characters: String)] = [
        (
            ["iso88592", "latin2", "l2"],
            """
            \u{A0}Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u{AD}ŽŻ°ą˛ł´ľśˇ¸šşťź˝žżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđń\
            ňóôőö÷řůúűüýţ˙
            """
        ),
        (
            ["iso88595", "cyrillic"],
            """
            \u{A0}ЁЂЃЄЅІЇЈЉЊЋЌ\u{AD}ЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя№ё\
            ђѓєѕіїјљњћќ§ўџ
            """
        ),
        (
            ["iso88597", "greek"],
            """
            \u{A0}‘’£€₯¦§¨©ͺ«¬\u{AD}\u{FFFD}―°±²³΄΅Ά·ΈΉΊ»Ό½ΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ\u{FFFD}ΣΤΥΦΧΨΩΪΫάέήίΰαβγ\
            δεζηθικλμνξοπρςστυφχψωϊϋόύώ\u{FFFD}
            """
        ),
        (
            ["iso88599", "latin5", "l5"],
            """
            \u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ×ØÙÚÛÜİŞßàáâãäåæçèéêëìíîïğñ\
            òóôõö÷øùúûüışÿ
            """
        ),
        (
            ["iso885915", "latin9"],
            """
            \u{A0}¡¢£€¥Š§š©ª«¬\u{AD}®¯°±²³Žµ¶·ž¹º»ŒœŸ¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñ\
            òóôõö÷øùúûüýþÿ
            """
        ),
        (
            ["windows1250", "cp1250"],
            """
            €\u{FFFD}‚\u{FFFD}„…†‡\u{FFFD}‰Š‹ŚŤŽŹ\u{FFFD}‘’“”•–—\u{FFFD}™š›śťžź\u{A0}ˇ˘Ł¤Ą¦§¨©Ş«¬\u{AD}®\
            Ż°±˛ł´µ¶·¸ąş»Ľ˝ľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙
            """
        ),
        (
            ["windows1251", "cp1251"],
            """
            ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{FFFD}™љ›њќћџ\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕїАБВГДЕЖЗИЙК\
            ЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя
            """
        ),
        (
            ["windows1252", "cp1252"],
            """
            €\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®\
            ¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ
            """
        ),
        (
            ["koi8r"],
            """
            ─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u{A0}⌡°²·÷═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©юабцдефгхийклмнопярстуж\
            вьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ
            """
        ),
        (
            ["koi8u"],
            """
            ─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u{A0}⌡°²·÷═║╒ёє╔ії╗╘╙╚╛ґ╝╞╟╠╡ЁЄ╣ІЇ╦╧╨╩╪Ґ╬©юабцдефгхийклмнопярстуж\
            вьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ
            """
        ),
    ]
}
