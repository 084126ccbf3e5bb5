namespace Backpain.Consultations.Fields;

/// <summary>What has been said so far, phrase by phrase: which ways are wanted, which are not, and whether a "not" still reaches on.</summary>
internal sealed class ContactMethodsSaid
{
    private ContactMethods wanted;
    private ContactMethods unwanted;
    private ContactMethods justNamed;
    private ContactMethods beforeThat;
    private bool callMayBeVideo;
    private bool negated;
    private bool anyway;
    private bool noCalls;
    private string? notOffered;

    public void Take(Phrases.Phrase phrase)
    {
        switch (phrase.Section)
        {
            case "any":
                anyway |= !negated;
                break;
            case "notOffered":
                notOffered ??= negated ? null : phrase.Text;
                break;
            case { } section when !TakeMethod(section):
                TakeTurn(section);
                break;
        }
    }

    public ContactMethodsReading Reading()
    {
        var named = wanted & ~unwanted;
        var all = ContactMethodsReader.All & ~unwanted & ~(noCalls ? ContactMethods.Video : ContactMethods.None);
        var onlyRefused = wanted == ContactMethods.None && unwanted != ContactMethods.None && notOffered is null;
        return new(named == ContactMethods.None && (anyway || onlyRefused) ? all : named, notOffered);
    }

    private bool TakeMethod(string section)
    {
        switch (section)
        {
            case "phone":
                Name(ContactMethods.Phone);
                return true;
            case "email":
                Name(ContactMethods.Email);
                return true;
            case "video":
                TakeVideo();
                return true;
            case "call":
                TakeCall();
                return true;
            default:
                return false;
        }
    }

    /// <summary>Words that turn what stands around them.</summary>
    private void TakeTurn(string section)
    {
        switch (section)
        {
            case "not":
                negated = true;
                break;
            case "notBefore":
                unwanted |= justNamed;
                break;
            case "pause":
                (negated, callMayBeVideo) = (false, false);
                break;
            case "joined":
                callMayBeVideo = false;
                break;
        }
    }

    /// <summary>"Video call": the call is the video named just before it.</summary>
    private void TakeCall()
    {
        if (justNamed == ContactMethods.Video && !negated)
        {
            return;
        }

        beforeThat = wanted;
        noCalls |= negated;
        Name(ContactMethods.Phone);
        callMayBeVideo = true;
    }

    /// <summary>"Call me on zoom": the call before it was this one.</summary>
    private void TakeVideo()
    {
        if (callMayBeVideo && !negated)
        {
            wanted = beforeThat;
        }

        callMayBeVideo = false;
        Name(ContactMethods.Video);
    }

    private void Name(ContactMethods method)
    {
        justNamed = method;
        if (negated)
        {
            unwanted |= method;
        }
        else
        {
            wanted |= method;
        }
    }
}
