namespace Backpain.Consultations.Tests.Fields;

public sealed class PhoneNumberTests
{
    [Theory]
    [InlineData("oh double seven double oh nine double oh one two three", "+447700900123")]
    [InlineData("my number is oh seven seven double oh, nine hundred four five six thank you", "+447700900456")]
    [InlineData("zero one six one four nine six zero one twenty three", "+441614960123")]
    [InlineData("plus four four 7700 nine hundred one two three", "+447700900123")]
    public void A_dictated_number_is_known_as_E164(string text, string e164)
    {
        PhoneNumber.TryParse(text, out var number).ShouldBeTrue();
        number.E164.ShouldBe(e164);
        text.ShouldContain(number.AsTyped);
    }

    [Theory]
    [InlineData("one or two days a week, three or four if it is bad")]
    [InlineData("oh one two three")]
    [InlineData("double oh seven")]
    public void Counting_is_no_dictated_number(string text) => PhoneNumber.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("0161 496 0123", "+441614960123")]
    [InlineData("01614960123", "+441614960123")]
    [InlineData("(0161) 496 0123", "+441614960123")]
    [InlineData("0161-496-0123", "+441614960123")]
    [InlineData("0161.496.0123", "+441614960123")]
    [InlineData("0161/4960123", "+441614960123")]
    [InlineData("(020) 7946-0318", "+442079460318")]
    [InlineData("020 7946 0318", "+442079460318")]
    [InlineData("07700 900456", "+447700900456")]
    [InlineData("077 00 90 04 56", "+447700900456")]
    [InlineData("7700 900456", "+447700900456")]
    [InlineData("+44 7700 900456", "+447700900456")]
    [InlineData("+447700900456", "+447700900456")]
    [InlineData("(+44) 7700 900456", "+447700900456")]
    [InlineData("+44 (0) 161 496 0123", "+441614960123")]
    [InlineData("+44(0)20 7946 0318", "+442079460318")]
    [InlineData("+44 0161 496 0123", "+441614960123")]
    [InlineData("0044 161 496 0123", "+441614960123")]
    [InlineData("44 7700 900456", "+447700900456")]
    [InlineData("18001 0161 496 0123", "+441614960123")]
    [InlineData("18002-07700-900456", "+447700900456")]
    [InlineData("01632 960123", "+441632960123")]
    [InlineData("016977 2345", "+44169772345")]
    [InlineData("01204 52345", "+44120452345")]
    [InlineData("01481 700123", "+441481700123")]
    [InlineData("01534 700123", "+441534700123")]
    [InlineData("07624 412345", "+447624412345")]
    [InlineData("03069 990123", "+443069990123")]
    [InlineData("0808 157 0123", "+448081570123")]
    [InlineData("0800 111111", "+44800111111")]
    [InlineData("+353 20 911 1234", "+353209111234")]
    [InlineData("00 33 1 99 00 12 34", "+33199001234")]
    [InlineData("+1 (202) 555-0142", "+12025550142")]
    [InlineData("٠٧٧٠٠ ٩٠٠٤٥٦", "+447700900456")]
    [InlineData("０７７００９００４５６", "+447700900456")]
    public void A_number_is_read_in_every_written_form(string text, string e164)
    {
        PhoneNumber.TryParse(text, out var read).ShouldBeTrue();
        read.ShouldBe(new PhoneNumber(text, e164));
    }

    [Theory]
    [InlineData("07700 900123 but not before 10", "07700 900123")]
    [InlineData("07700 900123 10 to 4", "07700 900123")]
    [InlineData("that was too short, it is 07700 900813", "07700 900813")]
    [InlineData("my right number is 0161 496 0257.", "0161 496 0257")]
    [InlineData("I'm 54, my number is (0161) 496 0123, thanks", "(0161) 496 0123")]
    [InlineData("nora07700900456@example.org or 0161 496 0123", "0161 496 0123")]
    [InlineData("tel:+447700900456", "+447700900456")]
    [InlineData("0161 496 0123 0161 496 0124", "0161 496 0123")]
    [InlineData("work, 0161 496 0123 ext. 12 please", "0161 496 0123 ext. 12")]
    [InlineData("0161 496 0123x12", "0161 496 0123x12")]
    [InlineData("0161 496 0123 (extension 4567)", "0161 496 0123 (extension 4567)")]
    public void A_number_is_found_inside_a_sentence_and_kept_as_typed(string text, string asTyped)
    {
        PhoneNumber.TryParse(text, out var read).ShouldBeTrue();
        read.AsTyped.ShouldBe(asTyped);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("07700 900")]
    [InlineData("07700 90012")]
    [InlineData("07700 90012 34")]
    [InlineData("999")]
    [InlineData("NHS 111")]
    [InlineData("118 118")]
    [InlineData("070 1234 5678")]
    [InlineData("0900 123 4567")]
    [InlineData("07600 123456")]
    [InlineData("0061 496")]
    [InlineData("0021 496 0123")]
    [InlineData("+44 9 123 456 789")]
    [InlineData("+999 123 456 789")]
    [InlineData("+1 555 0142")]
    [InlineData("+4")]
    [InlineData("18001")]
    [InlineData("+")]
    [InlineData("712 345 6789")]
    [InlineData("01/02/1964")]
    [InlineData("nora07700900456@example.org")]
    [InlineData("my phone is broken")]
    [InlineData("\ud83d07\udc00")]
    public void What_is_no_number_to_call_is_refused(string? text) => PhoneNumber.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("18001 0161 496 0123", "1800201614960123")]
    [InlineData("18002-07700-900456", "1800207700900456")]
    [InlineData("0161 496 0123", "+441614960123")]
    public void A_relay_user_is_dialled_with_the_callers_prefix(string typed, string dialled)
    {
        PhoneNumber.TryParse(typed, out var number).ShouldBeTrue();
        number.ToDial.ShouldBe(dialled);
    }
}
