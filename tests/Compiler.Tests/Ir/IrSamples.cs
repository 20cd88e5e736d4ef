namespace NeuroLang.Compiler.Tests.Ir;

/// <summary>IR texts that several tests read.</summary>
internal static class IrSamples
{
    /// <summary>A module that uses every member of the text form.</summary>
    public const string Everything = """
        module Net f32 step 1/10 {
          model Lif {
            slot tau parameter f32 "ms" 1d
            slot v state f32 "mV" 1d
            slot v' state f32 "mV/ms" 1d
            slot m.0 state f32 "" 1d
            slot I input f32 "nA" 1000d
            slot n counter i32 "" 1d
            slot rate observed f32 "Hz" 0.001d
            slot reduce.update.1 scratch f32 "" 1d
            slot reduce.update.1.sorted scratch f32 "" 1d
            define half (x) = (mul &x:f32 0.5f)
            define drive () = (add I:f32 (reference.half:f32 (neg v:f32)))
            method rk4
            equation v = (div (reference.drive:f32) tau:f32)
            equation m.0 = (add (call.exp (neg v:f32)) (noise.xi:f32 4000000000))
            update {
              local a = (random.uniform:f32 77 1 0f 1f)
              if (lt %a:f32 0.5f) {
                v' = (reduce.sum:f32 v:f32)
                n = (add n:i32 1i)
              } else {
              }
            }
            event spike edge (and (not held) (le 1.5E-42f v:f32)) {
              #1 = (add (mul v:f32 v:f32) (mul I:f32 2f))
              v = #1
              v' = (sub #1 $t:f32)
            }
            event burst (ne true (eq $k:i32 -7i)) {
            }
            refractory hold (v m.0) steps 20i
            timed start 0 {
              v = (select held 0f (convert.f32 n:i32))
            }
            timed every 10 {
              n = (shl n:i32 3i)
            }
            targets (v I)
            observe rate = (fma v:f32 v:f32 NaNf)
          }
          model Source {
            slot on counter bool "" 1d
            slot x state f32 "" 1d
            integrate {
              x = (sqrt x:f32)
            }
            event spike on:bool {
            }
            refractory hold ()
            refractory while (lt x:f32 Infinityf)
          }
          population exc.a Lif 12 (3 4) {
            init tau = (random.normal:f64 9 0 20d 0.1d)
            init v = (mul (convert.f64 tau:f32) @i:f64)
            check tau "tau > 0 ms \"always\"" (lt 0d (convert.f64 tau:f32))
          }
          population "source 2" Source 5 (5) {
          }
          connection "connect 0" {
            pre (1:0+5) spike
            post (0:1,4,7 0:0+2)
            send v = @w:f64
            send I = 87.8d
            rule probability 2166136261
            parameter (call.exp (neg @distance:f64))
            where (lt @i:f64 @j:f64)
            autapses no
            multapses yes
            delaysteps 15
          }
          connection pairs {
            pre (0:0+12) burst
            post (0:0+12)
            send v = -1E-300d
            rule list 1
            pairs (0:1 2:3)
            autapses yes
            multapses no
            delay (random.uniform:f64 3 0 1d 2d)
          }
          record variable v (0:0+3) every 10 from 0 to 9223372036854775807
          record event spike (0:0+12 1:0+5) every 1 from 100 to 200
          set 0 (0:0+12) v (a) = (add $arg.a:f64 @i:f64)
          kernel Lif.advance advance Lif -1 {
            v = (add v:f32 (mul (convert.f32 arrival.v:i32) $scale.v:f32))
            arrival.v = 0i
            emit spike (lt 0f v:f32)
            trap v v:f32
          }
          kernel Lif.update.reduce1 reduce Lif -1 before (Lif.update.reduce0) ranking (reduce.update.1 reduce.update.1.sorted) {
            reduce.update.1 = v:f32
            reduce.update.1.sorted = v:f32
          }
        }

        """;
}
