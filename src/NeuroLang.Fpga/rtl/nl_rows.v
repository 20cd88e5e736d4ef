`default_nettype none
// Walks the rows of the spikes of an entry. A row takes two cycles, in which R gives its bounds, and one for each word or issue: the cycle that finds the
// row before at its end reads the start, the next one (look2) the end. Addresses are kept inverted, so that the comparison needs no more than a carry.
module nl_rows #(
    parameter AW = 14,
    parameter RW = 10
) (
    input  wire          clk,
    input  wire          rst,
    input  wire          on,              // the entry has rows, and its first spike is there
    input  wire          begins,
    input  wire          pass,            // programs run over rows, in strips of 16 words
    input  wire          more,            // there is another spike
    input  wire          hold,            // the word has another weight
    input  wire          last_slot0,
    input  wire          last_ins0,
    input  wire [RW-1:0] offset,
    input  wire [RW-1:0] index,
    output reg           look2,
    output wire          issue,
    output wire          in_row,
    output wire          active,          // between finish and the entry's start
    output reg           finish,
    output reg  [AW-1:0] not_addr0,
    input  wire          we,
    input  wire [RW-1:0] wa,
    input  wire [AW-1:0] wd
);
    reg           fresh, mid;
    wire [AW-1:0] bound;
    wire [RW-1:0] ra = offset + index + look2;
    wire [AW:0]   rest = {1'b0, bound} + {1'b0, not_addr0};
    assign in_row = rest[AW];
    assign active = on && !look2 && !finish;
    assign issue  = active && !fresh && (mid || in_row);
    wire   ended  = active && !issue;
    wire   rewind = pass && last_slot0 && !last_ins0;
    nl_ram #(.WIDTH(AW), .ABITS(RW)) rows (.clk(clk), .we(we), .wa(wa), .wd(wd), .re(look2 || active && !mid && (fresh || !in_row)), .ra(ra), .rd(bound));
    always @(posedge clk) begin
        look2  <= ended && more;
        finish <= ended && !more;
        // One on, or fifteen back to the start of the strip.
        if (look2) not_addr0 <= ~bound;
        else if (!hold) not_addr0 <= not_addr0 + {{(AW - 4){!rewind}}, 4'hf};
        if (look2) begin
            fresh <= 1'b0;
            mid   <= 1'b0;
        end else if (active && pass) begin
            mid <= !(last_slot0 && last_ins0);
        end
        if (begins) begin
            fresh <= 1'b1;
            mid   <= 1'b0;
        end
        if (rst || begins) begin
            look2  <= 1'b0;
            finish <= 1'b0;
        end
    end
endmodule
