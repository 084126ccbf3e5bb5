namespace Backpain.Knowledge.Tests.UrgentSymptoms;

public sealed class SignTests
{
    [Theory]
    [InlineData("cauda-equina", "Since lunch I have been numb round my back passage.")]
    [InlineData("cauda-equina", "it feels weird when i wipe, like its not my bum, all numb")]
    [InlineData("cauda-equina", "been trying all morning but only a trickle comes when I sit on the toilet")]
    [InlineData("cauda-equina", "She keeps leaking wee and doesn't notice")]
    [InlineData("cauda-equina", "ah hud tae change ma breeks, peed masel an never noticed")]
    [InlineData("cauda-equina", "pins and needles down below")]
    [InlineData("cauda-equina", "I can no longer get an erection since my back went")]
    [InlineData("cauda-equina", "my legs, both, no feeling, please what I do")]
    [InlineData("leg-weakness", "me right leg buckled on the stairs")]
    [InlineData("leg-weakness", "cannot lift my foot when walking")]
    [InlineData("leg-weakness", "His leg is getting weaker every day")]
    [InlineData("serious-accident", "Our Kev came off his motorbike this afternoon, back hurts")]
    [InlineData("serious-accident", "hit by a car yesterday and my spine is in agony")]
    [InlineData("broken-bone", "I take prednisolone and tripped on the rug, terrible pain in my spine")]
    [InlineData("infection", "back ache with a temp of 38.7")]
    [InlineData("infection", "skin round the needle marks is oozing pus")]
    [InlineData("meningitis-or-sepsis", "Fever, and his neck is rigid")]
    [InlineData("cancer-signs", "had bowel cancer, now my back keeps me awake all night")]
    [InlineData("cancer-signs", "I've had cancer and I have back pain.")]
    [InlineData("cancer-signs", "My back aches and the weight is dropping off me, no idea why")]
    [InlineData("aneurysm", "sudden terrible tummy pain and I've gone clammy")]
    [InlineData("heart-or-chest", "there's a tightness across my chest")]
    [InlineData("lung-after-needles", "short of breath ever since the needles in my shoulder")]
    [InlineData("bleeding", "the place where the needle went in won't stop bleeding")]
    [InlineData("stroke", "My wife's face is drooping and she's slurring")]
    [InlineData("allergic-reaction", "lips are swelling up fast")]
    [InlineData("clot-in-leg", "left calf is swollen and hot")]
    [InlineData("clot-in-lung", "my calf is swollen and i cant catch my breath")]
    [InlineData("collapse", "Dad collapsed on the way home from acupuncture")]
    [InlineData("bleeding-in-pregnancy", "10 weeks pregnant, sore back, some spotting")]
    [InlineData("not-wanting-to-live", "honestly i would be better off dead than like this")]
    [InlineData("not-wanting-to-live", "no point carrying on living")]
    [InlineData("overdose", "I swallowed forty tramadol")]
    [InlineData("bleeding", "I brought up some blood this morning, been on naproxen a month")]
    [InlineData("bleeding", "hes chucking up blood")]
    [InlineData("bleeding", "a lot of blood came up when I was sick")]
    public void A_sign_is_found_in_many_voices(string sign, string message) => Watch.SignsIn(message).ShouldContain(sign);

    /// <summary>As people write who spell by ear.</summary>
    [Theory]
    [InlineData("not-wanting-to-live", "wish i waz ded")]
    [InlineData("not-wanting-to-live", "i wan to die")]
    [InlineData("not-wanting-to-live", "gona kil meself")]
    [InlineData("overdose", "i tuk to menny tablits")]
    [InlineData("cauda-equina", "my bum is num an i cnt pee")]
    [InlineData("leg-weakness", "me legs hav gon weke carnt stand on em")]
    [InlineData("stroke", "his fase is droopin an he carnt speek propa")]
    public void A_sign_is_found_by_its_sound(string sign, string message) => Watch.SignsIn(message).ShouldContain(sign);

    [Theory]
    [InlineData("how menny seshuns wud i need")]
    [InlineData("my bak akes wen i bend, bin like it sinse crismas")]
    [InlineData("dus it hert an how mutch is it")]
    [InlineData("i am a paynter an my bak is stif in the mornins")]
    public void What_is_harmless_stays_so_however_it_is_spelt(string message) => Watch.SignsIn(message).ShouldBeEmpty();

    [Theory]
    [InlineData("No numbness between my legs, no weakness and no fever.")]
    [InlineData("I haven't lost control of my bladder or bowels.")]
    [InlineData("I can feel everything when I wipe.")]
    [InlineData("Never had chest pain, fits or blackouts.")]
    [InlineData("Fell off a wall when I was nine, it healed well.")]
    [InlineData("I couldn't feel my legs back in 1998, an operation sorted it.")]
    [InlineData("My late wife had a seizure in 2003.")]
    [InlineData("Can needles cause a punctured lung?")]
    [InlineData("What are the signs of a stroke?")]
    [InlineData("do people ever pass out during it")]
    [InlineData("The nurse brought up my blood pressure again.")]
    [InlineData("She brought up blood tests, they were all fine.")]
    [InlineData("My old spaniel drags her back legs, poor thing.")]
    [InlineData("These exercises are boring me to death, I'd kill for a rest.")]
    [InlineData("I nearly wet myself laughing at that.")]
    [InlineData("I must get this off my chest: I hate needles.")]
    [InlineData("I can't feel any difference after four goes.")]
    [InlineData("I take 30 mg of codeine for my back.")]
    [InlineData("Slipped disc, pain down one leg.")]
    [InlineData("my back went while I was gardening")]
    [InlineData("Swelling in my calf? Nope, none that I can see.")]
    [InlineData("Not once have I lost feeling down there.")]
    [InlineData("My feet are not dragging at all.")]
    [InlineData("His knee has been bad since a fall in August.")]
    [InlineData("She took an overdose in her thirties and is a happy gran now.")]
    public void What_is_denied_past_asked_or_not_meant_warns_nobody(string message) => Watch.SignsIn(message).ShouldBeEmpty();

    [Theory]
    [InlineData("leg-weakness", "weakness in leg")]
    [InlineData("serious-accident", "Back pain after an accident.")]
    [InlineData("collapse", "I fainted.")]
    [InlineData("not-wanting-to-live", "I can't cope")]
    public void Where_it_cannot_tell_it_asks(string sign, string message)
    {
        Watch.SignsIn(message).ShouldBeEmpty();
        Watch.DoubtIn(message).ShouldBe(sign);
    }

    [Theory]
    [InlineData("I had a fall in 2010 but today I can't feel my legs.")]
    [InlineData("Does acupuncture cause numbness? My privates have been numb since Monday.")]
    [InlineData("no fever, numb between the legs")]
    [InlineData("My dog is fine but I can't pee.")]
    [InlineData("Laughing aside, I have wet myself three times since Sunday.")]
    [InlineData("I'm a nurse and my chest feels crushed.")]
    [InlineData("Does a slipped disc make you lose control of your bladder? I have, since Sunday.")]
    public void A_harmless_beginning_hides_nothing(string message) => Watch.SignsIn(message).ShouldNotBeEmpty();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n\t")]
    [InlineData("?!… 👍")]
    [InlineData("half a pair: \ud83d")]
    public void A_message_without_words_is_clear(string? message) => Watch.SignsIn(message).ShouldBeEmpty();

    [Fact]
    public void A_finding_names_the_words_that_led_to_it() =>
        Watch.Served.Detector.Assess("Hello. My Privates have gone NUMB, sorry").Findings.Single(finding => finding.Sign.Id == "cauda-equina").Words.ShouldBe(["Privates", "NUMB"]);

    [Fact]
    public void The_most_urgent_sign_comes_first() =>
        Watch.Served.Detector.Assess("I want to die, back pain with a fever, and I can't breathe").Findings.Select(finding => finding.Sign.Level).ShouldBeInOrder();

    [Fact]
    public void Two_signs_in_one_message_are_both_found() =>
        Watch.SignsIn("I can't pee. I took 40 paracetamol.").ShouldBe(["cauda-equina", "overdose"], ignoreOrder: true);
}
