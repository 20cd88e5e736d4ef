`default_nettype none
// y + (a * b + R) >>> shift, or y + (-a * b + R) >>> shift: three multipliers, of which two shift, and one adder. Takes an operation every cycle.
// Operands belong to stage 0, the other inputs to the stage of their last digit; the result is there nine cycles after the operands.
// Shifting right by t is multiplying by 2^(15 - t): the binary point is then at bit 15, or at bit 31 for another 16.
// R of the nearest rounding is the bit below the binary point; others are added to the product.
module nl_datapath #(
    parameter XW = 18                     // bits between shifter and adder: 18, or 24 where accumulators are wider than 16
) (
    input  wire               clk,
    input  wire signed [15:0] a,
    input  wire signed [15:0] b,
    input  wire signed [15:0] y,
    input  wire               subtract0,
    input  wire               less0,      // R is its complement, as subtraction needs it
    input  wire               toward_zero0,
    input  wire               nearest0,
    input  wire               wrap0,
    input  wire [31:0]        mask1,      // bits of R
    input  wire [15:0]        random1,    // zero unless rounding is stochastic
    input  wire [15:0]        power3,     // 2^(15 - t)
    input  wire [15:0]        above3,     // bits 15 - t and above
    input  wire               far5,       // another 16
    input  wire               drop_x5,
    input  wire               drop_y5,
    output wire signed [15:0] result,
    output reg  [XW:0]        sum7,       // the sum before it is cut to 16 bits
    output reg                clipped
);
    // -P + R is ~(P + ~R), so subtraction costs an inversion behind the shifter.
    reg         sub1, sub2, sub3, sub4, sub5, less1, zero1, mixed1, mixed2, mixed3;
    reg  [7:1]  wrap;
    reg  [5:1]  near;
    reg  [31:0] r2;
    wire        open1 = zero1 && (mixed1 ^ sub1);
    always @(posedge clk) begin
        {sub5, sub4, sub3, sub2, sub1} <= {sub4, sub3, sub2, sub1, subtract0};
        less1 <= less0;
        wrap  <= {wrap[6:1], wrap0};
        near  <= {near[4:1], nearest0};
        zero1 <= toward_zero0;
        {mixed3, mixed2, mixed1} <= {mixed2, mixed1, a[15] ^ b[15]};
        r2    <= (mask1 & ({random1, random1} | {32{open1}})) ^ {32{less1}};
    end

    reg signed [15:0] a1, b1;
    reg signed [31:0] p2, q3;
    always @(posedge clk) begin
        a1 <= a;
        b1 <= b;
        p2 <= a1 * b1;
        q3 <= p2 + $signed(r2);
    end

    // Bit 32 of the exact sum. R is not negative and P is at most 2^30 in magnitude; P = 0 counts as either sign.
    wire        sign3 = sub3 ? mixed3 || q3[31] : mixed3 && q3[31];
    reg  [31:0] low4, high4, high5;
    reg  [15:0] low5, correct4;
    wire [15:0] q_low = q3[15:0], q_high = q3[31:16];
    always @(posedge clk) begin
        low4     <= q_low * power3;
        high4    <= q_high * power3;
        // The product of the upper half takes it without a sign.
        correct4 <= above3;
        if (!sign3) correct4 <= 16'b0;
        high5    <= high4 + {correct4, low4[31:16]};
        low5     <= low4[15:0];
    end

    wire [47:0] z5 = {high5, low5};
    wire [XW-1:0] near5 = z5[15 +: XW];
    wire [XW-1:0] away5 = {{(XW - 17){z5[47]}}, z5[47:31]};
    reg signed [XW-1:0] x6;
    reg signed [15:0]   y1, y2, y3, y4, y5, y6;
    reg                 up6, out6, out7, sign6, sign7;
    always @(posedge clk) begin
        {y5, y4, y3, y2, y1} <= {y4, y3, y2, y1, y};
        x6    <= (far5 ? away5 : near5) ^ {XW{sub5}};
        up6   <= near[5] && ((far5 ? z5[30] : z5[14]) ^ sub5);
        out6  <= !far5 && z5[47:14+XW] != {(34 - XW){z5[47]}};
        sign6 <= z5[47] ^ sub5;
        y6    <= y5;
        if (drop_x5) begin
            x6   <= {XW{1'b0}};
            out6 <= 1'b0;
        end
        if (drop_y5) y6 <= 16'b0;
        sum7  <= {x6[XW-1], x6} + {{(XW - 15){y6[15]}}, y6} + up6;
        out7  <= out6;
        sign7 <= sign6;
    end

    // Cut: first to zero, then to the largest number.
    wire       over = !wrap[7] && (out7 || sum7[XW:15] != {(XW - 14){sum7[XW]}});
    wire       sign = out7 ? sign7 : sum7[XW];
    reg [15:0] cut8;
    reg        most8, over8;
    reg [14:0] low9;
    reg        high9;
    assign result = {high9, low9};
    always @(posedge clk) begin
        cut8 <= sum7[15:0];
        if (over && sign) cut8[14:0] <= 15'b0;
        if (over) cut8[15] <= sign;
        most8   <= over && !sign;
        over8   <= over;
        low9    <= cut8[14:0];
        if (most8) low9 <= 15'h7fff;
        high9   <= cut8[15];
        clipped <= over8;
    end
endmodule
